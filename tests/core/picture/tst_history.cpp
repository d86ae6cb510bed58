// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Quarters, ledger and threads: on the sample, on a scripted year, on a person made by hand.
#include "picture/ledger.h"
#include "picture/overquarters.h"
#include "picture/threads.h"
#include "year.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

template <class Field>
QList<Field> fields(const OverQuarters &chart, Field Quarter::*field)
{
    QList<Field> all;
    for (const Quarter &quarter : chart.quarters)
        all += quarter.*field;
    return all;
}

QList<int> wholes(const QJsonValue &value)
{
    QList<int> all;
    for (const QJsonValue &each : value.toArray())
        all += each.toInt();
    return all;
}

LedgerCount countOf(const QJsonValue &value) { return {value[u"cases"].toInt(), value[u"well"].toInt()}; }

Advice advised(const PersonFile &file)
{
    AdviceOptions options;
    options.readings = 0;
    return advise(file, options).value();
}

Threads threadsOf(const PersonFile &file) { return recentre::threadsOf(*basisOf(file, advised(file))); }

const ThreadRow &rowOf(const Threads &threads, const QString &group)
{
    return *std::ranges::find(threads.rows, group, &ThreadRow::group);
}

} // namespace

/// core/picture, what is past.
class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void quartersOfTheSample();
    void theCurrentOneIsTheAdvice();
    void onlyWhatWasToldThen();
    void groupsOverTheQuarters();
    void orderOfLines();
    void pointsComparedOrNot();
    void pleasureMovedBreaksTheLine();
    void ledgerOfTheSample();
    void whatCountsInTheLedger();
    void year();
    void aYearWithAnotherRank();
    void threadsOfTheSample();
    void threadsFollowDecisions();
    void objectiveWithNone();
    void nobody();
};

// Sums of the sample's own minutes and people, quarter by quarter, of those told in each.
void HistoryTest::quartersOfTheSample()
{
    const OverQuarters chart = overQuarters(samplePerson());
    QCOMPARE(fields(chart, &Quarter::minutes), (QList<int>{375, 415, 445, 410}));
    QCOMPARE(fields(chart, &Quarter::met), (QList<std::optional<int>>{1, 4, 8, 10}));
    QCOMPARE(fields(chart, &Quarter::promise), (QList<std::optional<int>>{300, 300, 240, 240}));
    // Seven objectives, then six, then five, then the same five.
    QCOMPARE(fields(chart, &Quarter::compares), (QList<bool>{true, false, false, true}));
    QVERIFY(!chart.comparable());
}

void HistoryTest::theCurrentOneIsTheAdvice()
{
    const PersonFile file = samplePerson();
    const Quarter now = overQuarters(file).quarters.last();
    QCOMPARE(now.minutes, advised(file).minutesToday);
    QCOMPARE(now.value, advised(file).valueToday);
    QCOMPARE(*pointsAnHour(now.value, now.minutes), double(now.value) / 1e6 * 60 / now.minutes);
    QVERIFY(!pointsAnHour(5, 0));
}

// A group that is added today took no time a year ago.
void HistoryTest::onlyWhatWasToldThen()
{
    PersonFile file = samplePerson();
    const OverQuarters before = overQuarters(file);
    Group added;
    added.id = u"new"_s;
    added.position = 99;
    file.groups[added.id] = added;
    const OverQuarters after = overQuarters(file);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(after.quarters[i], before.quarters[i]);
    QVERIFY(after.quarters[3].minutes > before.quarters[3].minutes); // a stand-in, as in the advice
    QVERIFY(after.quarters[3].timeEstimated && !before.quarters[3].timeEstimated);
    QVERIFY(before.quarters[3].metInPart); // one group tells nothing of it
    const QuarterLine *const line = after.line(added.id);
    QVERIFY(line && line->cells[0].was == InQuarter::Absent && line->cells[3].was == InQuarter::Member);
    QVERIFY(line->cells[3].first && !line->cells[3].minutesKnown);
}

void HistoryTest::groupsOverTheQuarters()
{
    const OverQuarters chart = overQuarters(samplePerson());
    const QuarterLine runners = *chart.line(u"mtr"_s);
    QCOMPARE(runners.cells[0].was, InQuarter::Candidate);
    QVERIFY(runners.cells[0].first && !runners.cells[1].first);
    QCOMPARE(runners.cells[1].was, InQuarter::Member);
    QCOMPARE(runners.cells[1].minutes, 20);
    const QuarterLine expats = *chart.line(u"wef"_s);
    QCOMPARE(expats.cells[0].minutes, 70);
    QCOMPARE(expats.cells[0].decided, Choice::Keep);
    QCOMPARE(expats.cells[0].advised, Choice::Drop);
    // Told for the last time in March: left from June on.
    const QuarterLine retail = *chart.line(u"roe"_s);
    QCOMPARE(retail.cells[1].was, InQuarter::Member);
    QCOMPARE(retail.cells[2].was, InQuarter::Left);
    QCOMPARE(retail.cells[3].was, InQuarter::Left);
    QCOMPARE(chart.line(u"wsb"_s)->cells[2].was, InQuarter::Absent);
}

void HistoryTest::orderOfLines()
{
    const OverQuarters chart = overQuarters(samplePerson());
    QStringList first, last;
    for (const QuarterLine &line : chart.lines.first(3))
        first += line.group;
    for (const QuarterLine &line : chart.lines.last(4))
        last += line.group;
    QCOMPARE(first, (QStringList{u"dsn"_s, u"asf"_s, u"scl"_s})); // 70, 45, and 40 before another 40
    QCOMPARE(last, (QStringList{u"roe"_s, u"emf"_s, u"iex"_s, u"sap"_s})); // the longest gone at the end
}

void HistoryTest::pointsComparedOrNot()
{
    PersonFile file = samplePerson();
    const QList<Audit> audits = file.auditsInOrder();
    QVERIFY(pointsCompare(file, audits[2], audits[3]));
    // Ranks 10, 20 … say the same as 1, 2 …
    for (Purpose &purpose : file.purposes)
        if (purpose.audit == audits[3].id && purpose.rank)
            purpose.rank = *purpose.rank * 10;
    QVERIFY(pointsCompare(file, audits[2], audits[3]));
    Purpose &face = file.purposes[{audits[3].id, u"face"_s}];
    face.rank = 10; // shares the first place
    QVERIFY(!pointsCompare(file, audits[2], audits[3]));
    face.rank = std::nullopt;
    QVERIFY(!pointsCompare(file, audits[2], audits[3]));
}

void HistoryTest::pleasureMovedBreaksTheLine()
{
    PersonFile file = samplePerson();
    file.audits[file.currentAudit()->id].pleasureRank = 1;
    QVERIFY(!overQuarters(file).quarters.last().compares);
}

// Counted by hand from the sample, quarter by quarter: against 3 + 2 + 2, of them well 1 + 1 + 0; followed 4 + 10 + 9,
// of them well 4 + 6 + 6; too early 3 + 2 + 6.
void HistoryTest::ledgerOfTheSample()
{
    const Ledger ledger = ledgerOf(samplePerson());
    QCOMPARE(ledger.against, (LedgerCount{7, 2}));
    QCOMPARE(ledger.followed, (LedgerCount{23, 16}));
    QCOMPARE(ledger.tooEarly, 11);
    QCOMPARE(ledger.quarters.size(), 4);
    const LedgerQuarter &first = ledger.quarters.first();
    QCOMPARE(first.date, QDate(2025, 12, 1));
    QCOMPARE(first.rows.first(),
        (LedgerRow{
            u"scl"_s, Choice::Keep, Choice::Contribute, Done::Yes, TurnedOut::TooEarly, u"read it most mornings"_s}));
    QVERIFY(first.rows.first().otherwise());
}

void HistoryTest::whatCountsInTheLedger()
{
    PersonFile file = samplePerson();
    const QString audit = file.currentAudit()->id;
    for (Assessment &assessment : file.assessments)
        if (assessment.audit != audit)
            assessment.decision = {};
    Assessment &kept = file.assessments[{audit, u"scl"_s}];
    kept.outcome.emplace().turnedOut = TurnedOut::Well;
    QCOMPARE(ledgerOf(file).followed, (LedgerCount{1, 1}));
    QCOMPARE(ledgerOf(file).quarters.size(), 1);
    kept.decision->advised = {}; // not known: neither followed nor against it
    QCOMPARE(ledgerOf(file).followed, LedgerCount());
    QCOMPARE(ledgerOf(file).against, LedgerCount());
    // A candidate's "drop" is its "skip".
    Assessment &candidate = file.assessments[{audit, u"csp"_s}];
    candidate.decision->choice = Choice::Drop;
    candidate.outcome.emplace().turnedOut = TurnedOut::NotWell;
    QCOMPARE(ledgerOf(file).followed, (LedgerCount{1, 0}));
}

void HistoryTest::year()
{
    const QJsonObject script = yearScript(), expected = script[u"expected"].toObject();
    const PersonFile file = yearOf(script);
    const OverQuarters chart = overQuarters(file);
    QCOMPARE(fields(chart, &Quarter::minutes), wholes(expected[u"minutes"]));
    QList<int> met;
    for (const Quarter &quarter : chart.quarters)
        met += quarter.met.value_or(-1);
    QCOMPARE(met, wholes(expected[u"met"]));
    QVERIFY(chart.comparable());
    QVERIFY(qAbs(chart.quarters.last().value - expected[u"lastValue"].toInt()) <= 6); // each rounded on its own
    const Ledger ledger = ledgerOf(file);
    QCOMPARE(ledger.against, countOf(expected[u"against"]));
    QCOMPARE(ledger.followed, countOf(expected[u"followed"]));
    QCOMPARE(ledger.tooEarly, expected[u"tooEarly"].toInt());
    QCOMPARE(ledger.quarters.size(), 3); // nothing is decided yet in the last one
}

// Two objectives change places in March: the line is broken there, and nowhere else.
void HistoryTest::aYearWithAnotherRank()
{
    QJsonObject script = yearScript();
    QJsonArray quarters = script[u"quarters"].toArray();
    QJsonObject march = quarters[1].toObject();
    march[u"ranks"] = QJsonObject{{u"visibility"_s, 2}, {u"face"_s, 1}};
    quarters[1] = march;
    script[u"quarters"] = quarters;
    const OverQuarters chart = overQuarters(yearOf(script));
    QCOMPARE(fields(chart, &Quarter::compares), (QList<bool>{true, true, false, true}));
    QCOMPARE(fields(chart, &Quarter::minutes), wholes(script[u"expected"][u"minutes"])); // minutes always compare
}

void HistoryTest::threadsOfTheSample()
{
    const Threads threads = threadsOf(samplePerson());
    QStringList objectives, groups;
    QList<int> holding;
    for (const Thread &thread : threads.objectives) {
        objectives += thread.objective;
        holding += thread.holding;
    }
    for (const ThreadRow &row : threads.rows)
        groups += row.group;
    QCOMPARE(objectives, (QStringList{u"visibility"_s, u"face"_s, u"economy"_s, u"leads"_s, u"watch"_s}));
    QCOMPARE(holding, (QList<int>{5, 5, 5, 2, 1}));
    QCOMPARE(threads.objectives.last().only, u"dsn"_s);
    QVERIFY(threads.objectives.first().only.isEmpty());
    QCOMPARE(groups,
        (QStringList{
            u"scl"_s, u"fpc"_s, u"wsc"_s, u"wsb"_s, u"lla"_s, u"mtr"_s, u"pie"_s, u"asc"_s, u"nce"_s, u"dsn"_s}));
    const ThreadRow leaders = rowOf(threads, u"scl"_s);
    QCOMPARE(leaders.as, Recommendation::Contribute);
    QCOMPARE(leaders.dots[0]->score, 8.0); // what it could bring: it is given more
    QCOMPARE(rowOf(threads, u"wsc"_s).dots[0]->score, 6.0); // what it brought: it is kept
    QVERIFY(!leaders.dots[1]);
    QVERIFY(!rowOf(threads, u"mtr"_s).dots[0]->holds()); // 1 of 10
    QVERIFY(!rowOf(threads, u"dsn"_s).dots[0]);
}

void HistoryTest::threadsFollowDecisions()
{
    PersonFile file = samplePerson();
    file.assessments[{file.currentAudit()->id, u"dsn"_s}].decision->choice = Choice::Drop;
    QCOMPARE(threadsOf(file).objectives.last().holding, 0);
    for (Assessment &assessment : file.assessments)
        assessment.decision = {};
    const Advice advice = advised(file);
    for (const ThreadRow &row : threadsOf(file).rows)
        QCOMPARE(row.as, std::ranges::find(advice.groups, row.group, &GroupAdvice::group)->recommendation);
}

void HistoryTest::objectiveWithNone()
{
    PersonFile file = samplePerson();
    const QString audit = file.currentAudit()->id;
    Purpose sing = file.purposes.value({audit, u"watch"_s});
    sing.id = u"sing"_s;
    sing.rank = 6;
    file.purposes[{audit, sing.id}] = sing;
    const Threads threads = threadsOf(file);
    QCOMPARE(threads.objectives.last().objective, u"sing"_s);
    QCOMPARE(threads.objectives.last().holding, 0);
    QVERIFY(threads.objectives.last().only.isEmpty());
}

void HistoryTest::nobody()
{
    QVERIFY(overQuarters({}).quarters.isEmpty());
    QVERIFY(ledgerOf({}).quarters.isEmpty());
    QCOMPARE(ledgerOf({}).against, LedgerCount());
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::HistoryTest)
#include "tst_history.moc"
