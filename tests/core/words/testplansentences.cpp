// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the plan, its bets and partings, its calendar and a file that came back say of groups, listed in
/// tests/data/words/plan.json in both languages: rows, each with its lines.

#include "report/calendar.h"
#include "sayable.h"
#include "tests.h"
#include "vocabulary.h"
#include "wordlist.h"
#include "words/days.h"
#include "words/envelopewords.h"
#include "words/partingwords.h"
#include "words/planwords.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

const QStringList planContexts{u"plan"_s, u"parting"_s, u"calendar"_s, u"envelope"_s, u"days"_s};

QJsonArray planRows() { return wordList(u"plan"_s)["rows"_L1].toArray(); }

QDate dayIn(const QJsonValue &text) { return QDate::fromString(text.toString(), Qt::ISODate); }

/// What is offered for each choice, as a sentence and in short.
QStringList linesOffered(const Language &language, const QString &platform)
{
    QStringList lines;
    for (const Choice choice : {Choice::Contribute, Choice::Join, Choice::Keep})
        for (const NextAction &line : suggestedActions(language, choice, platform))
            lines += {actionSentence(language, line), actionInShort(language, line)};
    return lines;
}

/// A bet on what was typed, or on each condition that is offered.
QStringList betSaid(const Language &language, const QJsonObject &row)
{
    QStringList conditions{row["condition"_L1].toString()};
    if (row["offered"_L1].toBool())
        conditions = suggestedConditions(language);
    const QString until = dayAndMonth(language, dayIn(row["until"_L1]));
    QStringList lines;
    for (const QString &filled : std::as_const(conditions)) {
        const QString condition = row["offered"_L1].toBool() ? withStem(language, filled) : filled;
        lines += {betPattern(language, condition).arg(until, withoutStem(language, condition)),
            betInShort(language, condition, until)};
    }
    return lines;
}

QStringList partingSaid(const Language &language, const QJsonArray &platforms)
{
    QStringList lines;
    for (const QString &code : partingLanguages())
        lines += {partingLanguageName(language, code), aWordIn(language, code), partingMessage(code)};
    for (const QJsonValue platform : platforms)
        lines += wayOut(language, platform.toString());
    return lines;
}

/// The calendar's texts, unfolded.
QStringList datesSaid(const Language &language, const PersonFile &file)
{
    QString calendar = QString::fromUtf8(
        calendarOf(file, QDateTime(QDate(2026, 9, 1), QTime(), QTimeZone::utc()), language).replace("\r\n ", ""));
    QStringList lines;
    for (const QString &line : calendar.remove(u'\\').split(u"\r\n"_s))
        if (line.startsWith("SUMMARY:"_L1) || line.startsWith("DESCRIPTION:"_L1))
            lines += line.section(u':', 1);
    return lines;
}

QStringList fileSaid(const Language &language, const QJsonObject &row)
{
    const auto names = [&](QLatin1StringView key) { return row[key].toVariant().toStringList(); };
    QList<QDate> days;
    for (const QJsonValue day : row["audits"_L1].toArray())
        days += dayIn(day);
    return QStringList{fileIsBack(language, u"Ada"_s, row["brings"_L1].toBool())}
    + whatCameBack(language,
        {u"Ada"_s, row["answered"_L1].toInt(), row["groups"_L1].toInt(), names("added"_L1), names("filledIn"_L1),
            names("wishes"_L1), days, names("moved"_L1)});
}

/// The lines of a row, each once.
QStringList planLines(const QJsonObject &row, const Language &language)
{
    const QString kind = row["kind"_L1].toString();
    QStringList lines;
    if (kind == u"offered")
        lines = linesOffered(language, row["platform"_L1].toString());
    else if (kind == u"bet")
        lines = betSaid(language, row);
    else if (kind == u"parting")
        lines = partingSaid(language, row["platforms"_L1].toArray());
    else if (kind == u"calendar")
        lines = datesSaid(language, adaIn(row));
    else if (kind == u"file")
        lines = fileSaid(language, row);
    else if (kind == u"answer of last time")
        lines += asIn(language, dayIn(row["day"_L1]), dayIn(row["near"_L1]));
    else
        lines += weekTitle(language, row["promise"_L1].toInt(), row["planned"_L1].toInt(), row["estimated"_L1].toBool(),
            row["said"_L1].toBool());
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

void TestPlanSentences::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : planRows())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void TestPlanSentences::asListed()
{
    QFETCH(QJsonObject, row);
    const QStringList wrong =
        notAsListed(u"plan"_s, row, [&row](const QString &code) { return planLines(row, Language(code)); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Whatever these can say is in the list, in both languages, every form.
void TestPlanSentences::allAreListed()
{
    const QStringList never = wordList(u"plan"_s)["neverSaid"_L1].toVariant().toStringList();
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        const auto marking = std::make_shared<Marking>(u"core"_s, code);
        QStringList lines;
        for (const QJsonValue row : planRows())
            lines += planLines(row.toObject(), Language(code, marking));
        const QSet<Sayable> listed = marking->saidIn(lines);
        const QList<Sayable> sayables =
            sayablesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"core"_s, planContexts, code);
        QVERIFY(sayables.size() > 60);
        const QStringList wrong = wronglyListed(sayables, listed, never);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

/// A room's context is in one of the lists, or among those that never speak of a group.
void TestPlanSentences::noContextIsForgotten()
{
    QStringList known = planContexts;
    for (const QLatin1StringView key : {"listedElsewhere"_L1, "contextsAboutNoGroup"_L1})
        known += wordList(u"plan"_s)[key].toVariant().toStringList();
    QStringList contexts = contextsOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"core"_s);
    contexts.sort();
    known.sort();
    QCOMPARE(contexts, known);
}

/// method.md, section 9, what section 5 rules out, and the words that product.md has others for.
void TestPlanSentences::claimNothing()
{
    for (const QJsonValue row : planRows())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1})
            for (const QString &line : linesListed(row[code])) {
                const QString spoken = languageOf(line, code);
                QVERIFY2((strangeWord(spoken, line) + claimIn(spoken, line)).isEmpty() && !line.contains(u'!'),
                    qPrintable(line));
            }
}

} // namespace recentre
