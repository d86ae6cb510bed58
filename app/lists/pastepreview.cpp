// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastepreview.h"

#include "disk/safefile.h"
#include "exercise/envelope.h"
#include "exercise/likeness.h"
#include "exercise/platforms.h"
#include "files/auditreader.h"
#include "model/names.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"
#include "words/problems.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStringDecoder>
#include <QUuid>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QList<PastedGroup> groupsOf(const PersonFile &file)
{
    QList<PastedGroup> rows;
    for (const Group &group : file.groupsInOrder())
        rows.append({group.name, group.platform, group.url, group.membership, Pasted::New, {}});
    return rows;
}

/// What a file says of these of its groups, and of none of the others.
PersonFile only(PersonFile file, const QStringList &groups)
{
    const auto isOther = [&](const QString &id) { return !groups.contains(id); };
    file.groups.removeIf([&](const auto &each) { return isOther(each.key()); });
    file.assessments.removeIf([&](const auto &each) { return isOther(each.value().group); });
    return file;
}

/// What a spreadsheet of Windows saves as "text": Latin-1 with signs where that has controls.
QString fromWindows1252(const QByteArray &bytes)
{
    constexpr char16_t signs[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    static_assert(std::size(signs) == 0x20 + 1);
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text)
        if (letter >= QChar(0x80) && letter < QChar(0xA0))
            letter = signs[letter.unicode() - 0x80];
    return text;
}

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked)(bytes);
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace

PastePreview::PastePreview(Session &session)
    : RowModel(
          {"name", "platform", "platformName", "monogram", "membership", "membershipText", "url", "ticked", "note"},
          &session)
    , m_session(session)
{
    connect(&session, &Session::textsChanged, this, &PastePreview::refresh);
}

QString PastePreview::question() const
{
    if (m_audits == 1)
        return tr("This file holds one more evaluation. Take it in?");
    if (m_audits > 1)
        return tr("This file holds %1 more evaluations. Take them in?").arg(countWord(m_session.words(), m_audits));
    if (count() == 1)
        return tr("This list holds one group. Take it in?");
    return tr("This list holds %1 groups. Take them in?").arg(countWord(m_session.words(), count()));
}

QString PastePreview::takeText() const
{
    if (m_audits > 0)
        return m_audits == 1 ? tr("Take in one evaluation")
                             : tr("Take in %1 evaluations").arg(countWord(m_session.words(), m_audits));
    if (tickedCount() == 1)
        return tr("Take in one group");
    return tickedCount() == 0 ? tr("Take in none")
                              : tr("Take in %1 groups").arg(countWord(m_session.words(), tickedCount()));
}

bool PastePreview::load(const QString &text)
{
    if (text.size() > longestPaste)
        return fail(tr("That is too much for a list: it has over a million characters."));
    const QList<PastedGroup> rows = readPaste(text);
    return rows.isEmpty() ? fail(tr("No list of groups was found in what was copied.")) : show(rows);
}

bool PastePreview::loadClipboard() { return load(QGuiApplication::clipboard()->text()); }

bool PastePreview::loadFile(const QUrl &url)
{
    if (!url.isLocalFile())
        return fail(tr("“%1” is not a file on this computer.").arg(url.toDisplayString()));
    const QString path = url.toLocalFile();
    const QString name = QFileInfo(path).fileName();
    if (m_session.isOpenWorkbook(path))
        return fail(tr("That is the workbook that is open here."));
    const Result<QByteArray> bytes = readFile(path, largestAudit);
    if (!bytes)
        return fail(problemWords(m_session.words(), bytes.error(), name).text);
    if (bytes->startsWith("SQLite format 3"))
        return fail(tr("“%1” is a workbook, not a list of groups.").arg(name));
    const QString text = decoded(*bytes);
    if (text.trimmed().startsWith(u'{')) {
        const Result<PersonFile> audit = readAudit(*bytes);
        return audit ? showAudit(*audit, name) : fail(problemWords(m_session.words(), audit.error(), name).text);
    }
    const QList<PastedGroup> rows = bytes->size() > 4 * longestPaste ? QList<PastedGroup>() : readPaste(text);
    return rows.isEmpty() ? fail(tr("No list of groups was found in “%1”.").arg(name)) : show(rows);
}

void PastePreview::toggle(int row)
{
    if (row < 0 || row >= m_ticked.size())
        return;
    m_ticked[row] = !m_ticked[row];
    refresh();
}

void PastePreview::takeIn()
{
    if (m_own) {
        m_session.edit(
            m_whole ? recentre::takeIn(m_session.file(), ticked()).edit : takeBack(m_session.file(), ticked()).edit);
        show({});
        return;
    }
    QList<PastedGroup> rows;
    QStringList ids;
    for (qsizetype i = 0; i < m_pasted.size(); ++i) {
        if (!m_ticked[i])
            continue;
        rows += m_pasted[i];
        ids += QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    m_session.edit(recentre::takeIn(m_session.file(), rows, ids));
    show({});
}

bool PastePreview::showAudit(const PersonFile &audit, const QString &name)
{
    if (!show(groupsOf(audit)))
        return fail(tr("No list of groups was found in “%1”.").arg(name));
    // Somebody else's answers aren't this person's: of those it is a list.
    if (normalisedName(audit.person.name) != normalisedName(m_session.personName()))
        return true;
    const TakenBack all = takeBack(m_session.file(), audit);
    m_own = audit;
    m_audits = int(all.audits.size());
    m_whole = all.whole;
    const QList<Group> groups = audit.groupsInOrder();
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (m_pasted[i].standing == Pasted::AlreadyThere) {
            const TakenBack back = takeBack(m_session.file(), only(audit, {groups[i].id}));
            m_fills[i] = m_ticked[i] = back.answered > 0 || !back.edit.groups.empty();
        }
    refresh();
    return true;
}

PersonFile PastePreview::ticked() const
{
    QStringList ids;
    const QList<Group> groups = m_own->groupsInOrder();
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (m_ticked[i])
            ids += groups[i].id;
    return ids.isEmpty() && m_audits == 0 ? PersonFile() : only(*m_own, ids);
}

bool PastePreview::show(const QList<PastedGroup> &rows)
{
    forget();
    m_fills = QList<bool>(rows.size(), false);
    m_error.clear();
    m_pasted = compared(m_session.file(), rows);
    m_ticked.clear();
    for (const PastedGroup &row : std::as_const(m_pasted))
        m_ticked += row.standing == Pasted::New;
    refresh();
    return !m_pasted.isEmpty();
}

void PastePreview::forget()
{
    m_own.reset();
    m_audits = 0;
    m_whole = false;
}

bool PastePreview::fail(const QString &error)
{
    forget();
    m_pasted.clear();
    m_ticked.clear();
    m_error = error;
    refresh();
    return false;
}

void PastePreview::refresh()
{
    QList<Row> rows;
    for (qsizetype i = 0; i < m_pasted.size(); ++i) {
        const PastedGroup &row = m_pasted[i];
        const Platform *platform = platformOf(row.platform);
        const Membership membership = row.membership.value_or(Membership::Member);
        const QString words = membership == Membership::Member ? tr("I am in it")
            : membership == Membership::Candidate              ? tr("I might join it")
                                                               : tr("I have left it");
        rows.append({QString::number(i),
            {row.name, row.platform, platformName(m_session.words(), row.platform),
                platform ? QString(platform->monogram) : QString(), QString(nameOf(membership)), words, row.url,
                m_ticked[i],
                m_fills.value(i) ? (m_whole && m_audits > 0 ? tr("with new answers") : tr("fills in what isn’t said"))
                                 : note(row)}});
    }
    follow(rows);
    emit textsChanged();
}

QString PastePreview::note(const PastedGroup &row) const
{
    switch (row.standing) {
    case Pasted::New:
        return tr("new");
    case Pasted::AlreadyThere:
        return tr("already in your list");
    case Pasted::Twice:
        return tr("twice in the list");
    }
    return {};
}

} // namespace recentre
