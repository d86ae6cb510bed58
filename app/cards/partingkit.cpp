// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partingkit.h"

#include "exercise/platforms.h"
#include "lists/advised.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"
#include "words/partingwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr auto muteWay = "mute"_L1, leaveWay = "leave"_L1; // as in files

/// The page of a group, if a browser is what opens it: a link may come from anybody's file.
QUrl pageOf(const Group &group)
{
    const QUrl url = QUrl::fromUserInput(group.url.trimmed());
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

} // namespace

PartingKit::PartingKit(QObject *parent)
    : RowModel({"groupId", "name", "recommendation", "done", "current", "detail"}, parent)
{}

void PartingKit::show(Session *session, const Week &week)
{
    m_session = session;
    m_rows = week.of(PlanPart::Leave) + week.of(PlanPart::Tool);
    std::ranges::stable_sort(
        m_rows, std::greater(), [](const PlanRow &row) { return row.today.value_or(Minutes()).middle(); });
    const bool there = std::ranges::find(m_rows, m_open, &PlanRow::group) != m_rows.cend();
    if (!there) {
        const auto first =
            std::ranges::find_if(m_rows, [this](const PlanRow &row) { return !parting(row.group).done; });
        m_open = first != m_rows.cend() ? first->group : m_rows.value(0).group;
    }
    refresh();
}

void PartingKit::refresh()
{
    QList<Row> rows;
    for (const PlanRow &row : std::as_const(m_rows)) {
        const Group group = m_session->file().groups.value(row.group);
        rows.append({row.group,
            {row.group, group.name, row.part == PlanPart::Tool ? u"replace"_s : u"drop"_s, parting(row.group).done,
                row.group == m_open, inShort(row)}});
    }
    follow(rows);
    emit shown();
}

Group PartingKit::group() const { return m_session ? m_session->file().groups.value(m_open) : Group(); }

Assessment PartingKit::assessment(const QString &group) const
{
    const auto audit = m_session ? m_session->file().currentAudit() : std::nullopt;
    return audit ? m_session->file().assessments.value({audit->id, group}) : Assessment();
}

Parting PartingKit::parting(const QString &group) const
{
    const auto decision = m_session ? decisionOf(m_session->file(), group) : std::nullopt;
    return decision ? decision->parting.value_or(Parting()) : Parting();
}

QString PartingKit::inShort(const PlanRow &row) const
{
    const Language &words = m_session->words();
    const Parting how = parting(row.group);
    if (row.part == PlanPart::Tool) {
        const QString tool = alternativeWord(words, assessment(row.group).alternative);
        const QString time = minutesSpoken(words, toldOf(row));
        if (time.isEmpty())
            return tool.isEmpty() ? tr("another tool instead") : tr("%1 instead").arg(tool);
        return tool.isEmpty() ? tr("another tool instead, %1").arg(time) : tr("%1 instead, %2").arg(tool, time);
    }
    if (how.done)
        return tr("parted from");
    if (!how.keep.isEmpty())
        return tr("keep in touch with %1").arg(joined(words, how.keep));
    if (how.way == muteWay)
        return tr("only mute it");
    return row.today.value_or(Minutes()).middle() > 0 ? tr("%1 a week to get back").arg(durationSaid(words, *row.today))
                                                      : QString();
}

QString PartingKit::monogram() const
{
    const Platform *platform = platformOf(group().platform);
    return platform ? QString(platform->monogram) : QString();
}

QString PartingKit::detail() const
{
    if (m_open.isEmpty())
        return {};
    const Assessment said = assessment(m_open);
    QStringList parts;
    if (said.peopleMetInPerson && said.peopleMetOnline) {
        const int met = std::max(*said.peopleMetInPerson, *said.peopleMetOnline);
        parts += met == 0 ? tr("nobody met there") : tr("%n person(s) met there", nullptr, met);
    }
    if (said.minutesPerWeek && said.minutesPerWeek->middle() > 0)
        parts += tr("%1 a week to get back").arg(durationSaid(m_session->words(), *said.minutesPerWeek));
    return parts.join(u", "_s);
}

QString PartingKit::languageCode() const
{
    return partingLanguage(m_session->words(), group().language, m_session->file().person.language);
}

QString PartingKit::wordTitle() const { return m_session ? aWordIn(m_session->words(), languageCode()) : QString(); }

QString PartingKit::message() const
{
    if (!m_session)
        return {};
    const QString mine = parting().message;
    if (mine.isEmpty() && m_silent.contains(m_open))
        return {};
    return mine.isEmpty() ? partingMessage(languageCode()) : mine;
}

QStringList PartingKit::languageNames() const
{
    QStringList names;
    for (const QString &code : partingLanguages())
        names += m_session ? capitalised(partingLanguageName(m_session->words(), code)) : code;
    return names;
}

int PartingKit::languageIndex() const { return m_session ? int(partingLanguages().indexOf(languageCode())) : -1; }

QString PartingKit::keepText() const { return parting().keep.join(u", "_s); }

QString PartingKit::keepWhy() const
{
    const std::optional<int> exchanged = assessment(m_open).peopleExchanged;
    if (!exchanged)
        return tr("Whom would you miss? Names stay here, and nothing is sent.");
    if (*exchanged == 0)
        return tr("You exchanged with nobody here. If somebody comes to mind, write the name.");
    return tr("You exchanged with %n person(s) here. Whom would you miss?", nullptr, *exchanged);
}

bool PartingKit::linked() const { return pageOf(group()).isValid(); }

QString PartingKit::wayText() const
{
    if (!m_session)
        return {};
    const QString way = wayOut(m_session->words(), platform());
    const bool page = platform() != "mailing-list"_L1 && platform() != "in-person"_L1;
    return linked() || !page ? way : tr("No link is known: find its page, %1").arg(way);
}

int PartingKit::doneCount() const
{
    return int(std::ranges::count_if(m_rows, [this](const PlanRow &row) { return parting(row.group).done; }));
}

QString PartingKit::countText() const
{
    return count() == 0 ? QString() : tr("%1 of %2 parted from").arg(doneCount()).arg(count());
}

void PartingKit::open(const QString &groupId)
{
    if (groupId == m_open || rowOf(groupId) < 0)
        return;
    m_open = groupId;
    refresh();
}

void PartingKit::step(int delta)
{
    if (count() > 0)
        open(keyAt(std::clamp(current() + delta, 0, count() - 1)));
}

bool PartingKit::next()
{
    const int here = current();
    if (here < 0)
        return false;
    setDone(here, true);
    for (int i = 1; i < count(); ++i) {
        const QString id = keyAt((here + i) % count());
        if (!parting(id).done) {
            open(id);
            return true;
        }
    }
    return false;
}

void PartingKit::setDone(int row, bool done)
{
    Parting how = parting(keyAt(row));
    how.done = done;
    if (how.way.isEmpty())
        how.way = leaveWay;
    put(keyAt(row), how);
}

void PartingKit::setMessage(const QString &text, int gesture)
{
    Parting how = parting();
    // The kit's own words needn't be kept: they follow the language.
    how.message = text == partingMessage(languageCode()) ? QString() : text;
    // Said nowhere but here: until the page is left, what was emptied stays empty, and is copied so.
    if (text.trimmed().isEmpty())
        m_silent += m_open;
    else
        m_silent.remove(m_open);
    put(m_open, how, gesture);
    refresh();
}

void PartingKit::setLanguage(int index)
{
    const QString code = partingLanguages().value(index);
    if (code.isEmpty() || m_open.isEmpty())
        return;
    m_silent.remove(m_open);
    PersonFile after = m_session->file();
    after.groups[m_open].language = code;
    m_session->edit(difference(m_session->file(), after, EditKind::ChangeGroup));
}

void PartingKit::setKeep(const QString &text, int gesture)
{
    static const QRegularExpression between(u"\\s*[,;]\\s*"_s);
    Parting how = parting();
    how.keep = text.trimmed().split(between, Qt::SkipEmptyParts);
    put(m_open, how, gesture);
}

void PartingKit::setMute(bool mute)
{
    Parting how = parting();
    how.way = mute ? muteWay : leaveWay;
    put(m_open, how);
}

void PartingKit::copyMessage() { QGuiApplication::clipboard()->setText(message()); }

bool PartingKit::openPage()
{
    const QUrl page = pageOf(group());
    return page.isValid() && QDesktopServices::openUrl(page);
}

void PartingKit::put(const QString &group, const Parting &parting, int gesture)
{
    if (!m_session)
        return;
    Edit edit = setParting(m_session->file(), group, parting);
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

} // namespace recentre
