// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"
#include "vocabulary.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// A message of a .ts file.
struct Message {
    QString context, source;
    QStringList translations;
    bool unfinished = false, plural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations += xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations += xml.readElementText();
        }
    }
    return messages;
}

QString ts(const QString &language)
{
    return QStringLiteral(RECENTRE_SOURCE "/assets/translations/core_%1.ts").arg(language);
}

/// The .ts file as lupdate would make it of the sources as they are now.
QList<Message> renewed(const QString &language, const QStringList &options)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"core.ts"_s);
    QFile::copy(ts(language), copy);
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QStringList sources;
    for (const QString &room : {u"core/words"_s, u"core/report"_s, u"app/cli"_s})
        for (QDirIterator it(QStringLiteral(RECENTRE_SOURCE "/") + room, {u"*.cpp"_s}, QDir::Files); it.hasNext();)
            sources += it.next();
    QProcess lupdate;
    lupdate.start(QStringLiteral(RECENTRE_LUPDATE),
        options + QStringList{u"-silent"_s, u"-locations"_s, u"none"_s} + sources + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    return messagesOf(copy);
}

} // namespace

void TestTranslations::everySentenceIsFrench()
{
    const QList<Message> messages = renewed(u"fr"_s, {});
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(u"no French, or no longer used: "_s + message.source));
        QVERIFY(message.translations.size() == (message.plural ? 2 : 1));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::everyPluralIsEnglish()
{
    const QList<Message> messages = renewed(u"en"_s, {u"-pluralonly"_s});
    QVERIFY(messages.size() > 5);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished && message.translations.size() == 2, qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty() && !translation.contains("(s)"_L1), qPrintable(message.source));
    }
}

void TestTranslations::frenchSpaces()
{
    static const QRegularExpression wrong(
        u"[^\u202f][?!;]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|'|\"| [?!;:»%](?![\\dn])"_s);
    for (const Message &message : messagesOf(ts(u"fr"_s)))
        for (const QString &translation : message.translations)
            QVERIFY2(!wrong.match(translation).hasMatch(), qPrintable(translation));
}

/// method.md, section 9, what section 5 rules out, and the words that product.md has others for: in whatever the
/// window, a report or a sheet can say, listed or not. Of files and of the command line other words are used.
void TestTranslations::noTextClaims()
{
    static const QStringList ofFiles{u"commands"_s, u"problems"_s};
    static const QStringList others{// A coach's notes and clients, a file that is an audit.
        u"Your notes on %n people would be as they were then."_s,
        u"“%1” goes for good, with groups (%2), evaluations (%3) and your notes…"_s, u"Erased on %1: one person…"_s,
        u"“%1” has everything but your notes: they stay here."_s, u"My notes"_s,
        u"My notes, never shown, never printed"_s,
        u"This page and your notes are yours alone: no export and no report has them."_s, u"The client’s view"_s,
        u"in the client’s view"_s, u"a list of clients, an exercise for each, notes of my own"_s,
        u"Audit files (*.json)"_s, u"Open an audit I already have"_s,
        u"What is here now is copied first, so there is a way back from going back."_s,
        u"A name is needed. The former one was kept."_s,
        // A platform, an offered purpose, a person's own sentence, a bet that is won, what isn't claimed.
        u"An answer is an opinion, and points add up opinions…"_s, u"Forum"_s,
        u"Be visible to decision-makers and recommenders"_s, u"I aim at"_s,
        u"I work in %1, I aim at %2, I live in %3, and I like %4."_s, u"done, partly, not; a bet: won, in part, lost"_s,
        u"Nothing stands out yet. With more figures, this is where it will."_s};
    QStringList idle = others, strange;
    for (const QString &room : {u"core"_s, u"app"_s, u"qml"_s}) {
        const QList<Message> messages =
            messagesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations/%1_fr.ts").arg(room));
        QVERIFY(messages.size() > 200);
        for (const Message &message : messages) {
            QString found = strangeWord(u"en"_s, message.source) + claimIn(u"en"_s, message.source);
            for (const QString &translation : message.translations)
                found += strangeWord(u"fr"_s, translation) + claimIn(u"fr"_s, translation);
            if (found.isEmpty() || ofFiles.contains(message.context))
                continue;
            const auto other = std::ranges::find_if(others, [&](const QString &text) {
                return text.endsWith(u'…') ? message.source.startsWith(text.chopped(1)) : message.source == text;
            });
            if (other == others.end())
                strange += message.context + u", "_s + found + u": "_s + message.source;
            else
                idle.removeAll(*other);
        }
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

void TestTranslations::placeholders()
{
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (const Message &message : messagesOf(ts(language))) {
            for (const QString &translation : message.translations) {
                for (auto it = placeholder.globalMatch(message.source); it.hasNext();) {
                    const QString wanted = it.next().captured();
                    // One of a plural may be said in a word.
                    QVERIFY2(
                        translation.contains(wanted) || (message.plural && wanted == "%n"_L1), qPrintable(translation));
                }
            }
        }
    }
}

} // namespace recentre
