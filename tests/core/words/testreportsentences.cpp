// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that the report and `recommend` say about groups, listed in tests/data/words/reports.json in both
/// languages: audits, each with its lines.

#include "report/markdown.h"
#include "report/spoken.h"
#include "sayable.h"
#include "tests.h"
#include "vocabulary.h"
#include "wordlist.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// The cells of a table's row that begins with the mark of a recommendation, but for that.
QStringList cellsOf(const QString &line)
{
    static const QString marks = u"▲●⬟★□◇⬠○"_s;
    const QStringList cells = line.split(u'|', Qt::SkipEmptyParts);
    return cells.size() > 1 && marks.contains(cells.first().trimmed().front()) ? cells.sliced(2) : QStringList();
}

/// What is said of the groups of an audit, each line once: the report's outline, what can be read aloud, the tables.
QStringList toldOf(const QJsonObject &row, const Language &language)
{
    const PersonFile file = adaIn(row);
    const AdviceWords words(language, file);
    const ReportAdvice advice = adviceForReport(file, {.readings = row["readings"_L1].toInt()}).value();
    const bool decided = !row["advice"_L1].toBool();
    Outline outline = outlineOf(file, decided ? advice : ReportAdvice{advice.advised, {}}, words);
    outline.realisations.clear(); // listed elsewhere
    QStringList lines;
    for (const QString &line : spokenAdvice(outline, language).split(u'\n'))
        lines += line.trimmed();
    if (outline.week)
        lines += QStringList{outline.week->title, outline.week->leave, outline.week->next} + outline.week->more
            + outline.week->keep + outline.week->trial + outline.week->tools;
    for (const GroupOutline &group : outline.groups) {
        lines += QStringList{group.told, group.because, group.against, group.nextAction, group.trial} + group.answers;
        for (const ScoreOutline &score : group.scores)
            lines += score.said;
    }
    for (const QString &line : QString::fromUtf8(markdownReport(outline, language)).split(u'\n')) {
        for (const QString &cell : cellsOf(line))
            lines += cell.trimmed();
        if (line.startsWith("### "_L1) && line.contains(u'('))
            lines += line.sliced(4);
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

void TestReportSentences::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : wordList(u"reports"_s)["audits"_L1].toArray())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void TestReportSentences::asListed()
{
    QFETCH(QJsonObject, row);
    const QString name = row["name"_L1].toString();
    const QStringList english = toldOf(row, Language(u"en")), french = toldOf(row, Language(u"fr"));
    handOut(u"reports"_s, name, u"en"_s, english);
    handOut(u"reports"_s, name, u"fr"_s, french);
    for (const auto &[code, told] : {std::pair("en"_L1, english), std::pair("fr"_L1, french)}) {
        const QStringList listed = linesListed(row[code]);
        for (qsizetype i = 0; i < std::max(told.size(), listed.size()); ++i)
            QCOMPARE(told.value(i), listed.value(i));
    }
}

/// Whatever the report can say is in the list, or in that of what is about no group: headings, method, table heads.
void TestReportSentences::allAreListed()
{
    const QJsonObject list = wordList(u"reports"_s);
    const QStringList others = list["aboutNoGroup"_L1].toVariant().toStringList();
    const QStringList never = list["neverSaid"_L1].toVariant().toStringList();
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        const auto marking = std::make_shared<Marking>(u"core"_s, code);
        QStringList lines;
        for (const QJsonValue row : list["audits"_L1].toArray())
            lines += toldOf(row.toObject(), Language(code, marking));
        const QSet<Sayable> listed = marking->saidIn(lines);
        const QList<Sayable> sayables =
            sayablesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"core"_s, {u"report"_s}, code);
        QVERIFY(sayables.size() > 100);
        QStringList missing, strange, idle = others;
        for (const Sayable &each : sayables) {
            if (!others.contains(each.source) && listed.contains(each) == never.contains(each.form))
                missing += each.form;
            strange += strangeWord(code, each.form);
            idle.removeAll(each.source);
        }
        strange.removeAll(QString());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
    }
}

/// Nothing stands there that can't be read aloud, no word that method.md rules out or product.md has another for.
/// Nothing was said to the minute in these audits, so no time is told to less than five.
void TestReportSentences::canBeReadAloud()
{
    static const QRegularExpression never(u"(^| )\\?|—|~|[1-46-9]\u202fmin|\u202fh\u202f[0-9][1-46-9]"_s);
    for (const QJsonValue row : wordList(u"reports"_s)["audits"_L1].toArray())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1})
            for (const QString &line : linesListed(row[code])) {
                QVERIFY2(!never.match(line).hasMatch(), qPrintable(line));
                QVERIFY2((strangeWord(code, line) + claimIn(code, line)).isEmpty(), qPrintable(line));
            }
}

} // namespace recentre
