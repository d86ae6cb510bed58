// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards/decisioncard.h"
#include "exercise/assessing.h"
#include "exercise/deciding.h"
#include "exercise/objectives.h"
#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/groupsums.h"
#include "lists/plainrows.h"
#include "lists/planmeter.h"
#include "session/session.h"
#include "tests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

void DecisionsTest::planAtOnceConfidenceLater()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    QVERIFY(eventually([&] { return session.sure(); }));
    const std::optional<Advice> before = session.readAdvice();
    QVERIFY(session.giveWeeklyMinutes(20, 0));
    // In the same frame: a plan of the new budget, without a figure of the old readings in it.
    QCOMPARE(session.advice()->weeklyMinutes, 20);
    QVERIFY(!session.sure());
    for (const GroupAdvice &group : session.advice()->groups)
        QVERIFY(!group.confidence);
    QCOMPARE(session.readAdvice(), before);
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(session.advice()->weeklyMinutes, 20);
    QCOMPARE(session.readAdvice(), session.advice());
}

void DecisionsTest::aStaleAnswerIsNeverShown()
{
    Scene scene;
    Session session(isabelle(200), {}, scene.settings);
    QList<int> shown;
    connect(&session, &Session::advised, &session, [&] {
        if (session.sure())
            shown += session.advice()->weeklyMinutes;
        QCOMPARE(session.advice()->weeklyMinutes, session.weeklyMinutes());
    });
    for (int minutes = 100; minutes <= 400; minutes += 20) {
        session.giveWeeklyMinutes(minutes, 0);
        QCoreApplication::processEvents();
    }
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(shown.last(), 400);
    QVERIFY(std::ranges::is_sorted(shown));
}

void DecisionsTest::trialKeepsNothing()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    const PersonFile file = session.file();
    QSignalSpy changed(&session, &Session::changed);
    session.tryOut(setWeeklyMinutes(file, 20));
    QVERIFY(session.trying());
    QCOMPARE(session.shownAdvice()->weeklyMinutes, 20);
    QCOMPARE(session.advice()->weeklyMinutes, 60);
    QCOMPARE(session.file(), file);
    QVERIFY(changed.isEmpty() && !session.canUndo());
    session.endTrial();
    QCOMPARE(session.shownAdvice()->weeklyMinutes, 60);
    session.tryOut(setWeeklyMinutes(file, 20));
    session.giveWeeklyMinutes(90, 0); // an edit ends it
    QVERIFY(!session.trying());
    session.tryOut(setWeeklyMinutes(file, 999'999)); // can't be done
    QVERIFY(!session.trying());

    DecisionCard card;
    card.setSession(&session);
    card.open(u"g1"_s);
    const QStringList advised = column(*card.choices(), "advised");
    session.tryOut(setWeeklyMinutes(session.file(), 0));
    QCOMPARE(card.mark(), u"drop"_s);
    QCOMPARE(column(*card.choices(), "advised"), advised); // what Enter takes is the real advice
}

void DecisionsTest::listsInSections()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setSession(&session);
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(column(list, "groupId"), (QStringList{u"g1"_s, u"g4"_s}));
    QCOMPARE(column(list, "section"), (QStringList{u"against"_s, u"unknown"_s}));
    QCOMPARE(at(list, 0, "aside"), u"you: leave"_s);
    QCOMPARE(at(list, 0, "today"), u"20"_s);
    QCOMPARE(at(list, 0, "planned"), u"20"_s);
    QVERIFY(!at(list, 1, "ask").toString().isEmpty());
    QCOMPARE(column(*list.rest(), "mark"), (QStringList{u"keep"_s, u"drop"_s}));
    QCOMPARE(list.acceptText(), u"Accept both"_s);
    QCOMPARE(session.card(), u"g1"_s); // the first is open

    list.acceptRest();
    QCOMPARE(assessmentOf(session.file(), u"g2"_s).decision->choice, Choice::Keep);
    QCOMPARE(assessmentOf(session.file(), u"g3"_s).decision->choice, Choice::Drop);
    QVERIFY(!assessmentOf(session.file(), u"g1"_s).decision); // never another section
    QVERIFY(list.acceptText().isEmpty());
    session.undo();
    QVERIFY(!assessmentOf(session.file(), u"g2"_s).decision);
}

/// Minutes that nobody said: in the row, in the verdict, and on the button that tries a budget.
void DecisionsTest::whatStandsInIsMarked()
{
    Scene scene;
    PersonFile file = fourGroups();
    file.assessments[{file.currentAudit()->id, u"g1"_s}].minutesPerWeek.reset();
    Session session(file, {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(at(list, 0, "groupId"), u"g1"_s);
    QCOMPARE(at(list, 0, "today"), u"~20"_s);
    QCOMPARE(at(list, 0, "planned"), u"~20"_s);
    DecisionCard card;
    card.setSession(&session);
    card.open(u"g1"_s);
    QCOMPARE(card.verdict(), u"Keep it as it is, about 20\u202fmin a week"_s);
    QCOMPARE(at(*card.tries(), 0, "name"), u"just under about 20\u202fmin a week"_s);
    // What stands in is said without being asked for, behind no other con.
    const qsizetype mark =
        column(*card.reasons(), "name").indexOf(u"Estimated, since you haven’t said: the time it takes."_s);
    QVERIFY(mark > 0 && at(*card.reasons(), int(mark), "first").toBool());
    QVERIFY(column(*card.reasons(), "name")
            .contains(u"About 30\u202fmin more a week would bring less here than elsewhere."_s));
    session.edit(decide(session.file(), {u"g1"_s, Choice::Keep, 25, {}, {}}));
    QCOMPARE(at(list, 0, "planned"), u"25"_s);
}

void DecisionsTest::orderStaysWhileTheBudgetMoves()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    list.setRestShown(true);
    QVERIFY(eventually([&] { return session.sure(); }));
    const QStringList order = column(list, "groupId");
    QCOMPARE(at(list, 0, "mark"), u"keep"_s);
    session.giveWeeklyMinutes(0, 0); // nothing can be kept: no disagreement any more
    QCOMPARE(at(list, 0, "mark"), u"drop"_s);
    QCOMPARE(at(list, 0, "planned"), u"0"_s);
    QVERIFY(at(list, 0, "stale").toBool());
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(column(list, "groupId"), order);
    QCOMPARE(at(list, 0, "section"), u"against"_s);
    list.settle();
    QCOMPARE(at(list, list.rowOf(u"g1"_s), "section"), u"rest"_s);
}

void DecisionsTest::anAnswerMovesTheGroup()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    list.setRestShown(true);
    QVERIFY(eventually([&] { return session.sure(); }));
    const QString purpose = objectivesOf(session.file()).first().id;
    list.answer(u"g4"_s, purpose);
    QCOMPARE(at(list, list.rowOf(u"g4"_s), "section"), u"unknown"_s); // now it asks for a score
    list.answer(u"g4"_s, u"7"_s);
    QVERIFY(eventually([&] { return session.sure(); }));
    QVERIFY(at(list, list.rowOf(u"g4"_s), "section") != u"unknown"_s);
    QVERIFY(at(list, list.rowOf(u"g4"_s), "ask").toString().isEmpty());

    session.undo(); // the score is asked for again
    DecisionCard card;
    card.setSession(&session);
    card.open(u"g4"_s);
    card.answer(u"7"_s);
    QVERIFY(!card.moved().isEmpty());
    session.undo();
    QVERIFY(card.moved().isEmpty());

    // With room for one the question moves others: it stands until the new readings are in.
    session.giveWeeklyMinutes(20, 0);
    QVERIFY(eventually([&] { return session.sure(); }));
    const QString strip = list.oneAnswer();
    QVERIFY(!strip.isEmpty());
    session.giveWeeklyMinutes(25, 0);
    QVERIFY(!session.sure());
    QCOMPARE(list.oneAnswer(), strip);
}

void DecisionsTest::aDecisionStays()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    DecisionCard card;
    card.setSession(&session);
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(card.groupId(), u"g1"_s);
    QCOMPARE(column(*card.choices(), "keyText"), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"0"_s}));
    card.decideByKey(3); // it has no such choice
    QVERIFY(!card.decided());
    card.decideByKey(2);
    QVERIFY(card.decided() && !card.otherwise());
    const Decision decision = *assessmentOf(session.file(), u"g1"_s).decision;
    QCOMPARE(decision.advised, Choice::Keep);
    QVERIFY(decision.confidence.has_value());

    session.giveWeeklyMinutes(0, 0);
    QCOMPARE(at(list, 0, "mark"), u"keep"_s); // decided
    QCOMPARE(at(list, 0, "otherMark"), u"drop"_s); // what is advised now
    QVERIFY(card.otherwise());
    QCOMPARE(card.verdict(), u"Leave it"_s);
    QVERIFY(card.stale() && card.readingsText().isEmpty()); // no figure of another level
    card.decideByKey(0);
    QVERIFY(!card.decided());

    session.undo(); // the decision, the budget, the decision: all of it
    session.undo();
    session.undo();
    QVERIFY(eventually([&] { return session.sure(); }));
    session.giveWeeklyMinutes(65, 0);
    QVERIFY(!session.sure() && card.pinnable());
    card.togglePin({}); // what is advised, as sure as a moment ago
    QVERIFY(card.pinned());
    QCOMPARE(assessmentOf(session.file(), u"g1"_s).decision->choice, Choice::Keep);
    QVERIFY(assessmentOf(session.file(), u"g1"_s).decision->confidence.has_value());
    card.open(u"g4"_s);
    QVERIFY(!card.pinnable());
    card.togglePin({});
    QVERIFY(!card.pinned());
}

void DecisionsTest::sumsAddUp()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    GroupSums sums;
    sums.setSession(&session);
    sums.setGroupId(u"g1"_s);
    QCOMPARE(sums.columns().size(), 2);
    double total = 0;
    for (const QVariant &row : sums.rows()) {
        const QVariantList cells = row.toMap().value(u"cells"_s).toList();
        total += cells.first().toMap().value(u"points"_s).toString().toDouble();
    }
    const double shown = sums.totals().first().toMap().value(u"points"_s).toString().toDouble();
    QVERIFY2(std::abs(total - shown) <= 0.051, qPrintable(u"%1 %2"_s.arg(total).arg(shown)));
    QVERIFY(!sums.weightLine().isEmpty());
    sums.setGroupId(u"g4"_s); // not judged
    QVERIFY(sums.rows().isEmpty() && sums.columns().isEmpty());
}

void DecisionsTest::meterFollows()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    PlanMeter meter;
    meter.setSession(&session);
    QCOMPARE(column(meter, "groupId"), (QStringList{u"g1"_s, u"g2"_s}));
    QCOMPARE(meter.label(), u"40\u202fmin planned"_s);
    const double track = meter.promise();
    meter.drag(track / 3 + 0.001, session.gesture());
    QCOMPARE(session.weeklyMinutes(), 20);
    QCOMPARE(meter.label(), u"20\u202fmin planned"_s);
    QCOMPARE(meter.promise(), track / 3); // the track didn't move under the finger
    meter.step(5);
    QCOMPARE(session.weeklyMinutes(), 25);
    session.tryOut(setWeeklyMinutes(session.file(), 60));
    QCOMPARE(meter.label(), u"40\u202fmin planned"_s);
    QCOMPARE(meter.promise(), track);
    session.endTrial();
    // What was decided stands, but in a trial the meter shows what is tried, as the bars do.
    session.edit(decide(session.file(), {u"g1"_s, Choice::Keep, 35, {}, {}}));
    QCOMPARE(meter.label(), u"35\u202fmin planned"_s);
    session.tryOut(decidePinned(session.file(), {u"g2"_s, Choice::Keep, 5, {}, {}}));
    QCOMPARE(meter.label(), u"25\u202fmin planned"_s);
    session.endTrial();
    QCOMPARE(meter.label(), u"35\u202fmin planned"_s);
    session.undo();
    meter.setDecidedOnly(true); // step 7: what is only advised takes no part
    QCOMPARE(meter.label(), u"0\u202fmin a week planned"_s);
    session.edit(decide(session.file(), {u"g1"_s, Choice::Keep, 25, {}, {}}));
    QCOMPARE(column(meter, "groupId"), QStringList{u"g1"_s});
    QCOMPARE(meter.label(), u"25\u202fmin a week planned"_s);
    QCOMPARE(meter.lastLabel(), u"25\u202fmin a week, by your last plan"_s);
    QCOMPARE(meter.difference(), u"nothing to spare"_s);
}

/// Minutes said as ranges: the middle is planned; the upper ends are told, and whether they fit.
void DecisionsTest::meterTellsUpperEnds()
{
    Scene scene;
    PersonFile file = fourGroups();
    file.assessments[{file.currentAudit()->id, u"g1"_s}].minutesPerWeek = Minutes{10, 30};
    Session session(file, {}, scene.settings);
    PlanMeter meter;
    meter.setSession(&session);
    QCOMPARE(meter.label(), u"About 40\u202fmin planned, 50\u202fmin at most"_s);
    QCOMPARE(meter.difference(), u"of 1\u202fh"_s);
    DecisionList list; // told as it was said, not as the middle
    list.setSession(&session);
    list.setRestShown(true);
    QCOMPARE(at(list, list.rowOf(u"g1"_s), "today"), u"10–30"_s);
    QCOMPARE(at(list, list.rowOf(u"g1"_s), "planned"), u"10–30"_s);
    QVERIFY(at(list, list.rowOf(u"g1"_s), "spoken")
            .toString()
            .contains(u"10 to 30\u202fmin a week today, 10 to 30\u202fmin planned"_s));
    DecisionCard card;
    card.setSession(&session);
    card.open(u"g1"_s);
    QCOMPARE(card.verdict(), u"Keep it as it is, 10 to 30\u202fmin a week"_s);
    session.giveWeeklyMinutes(45, 0);
    QCOMPARE(meter.label(), u"About 40\u202fmin planned, 50\u202fmin at most"_s);
    QCOMPARE(meter.difference(), u"at most 5\u202fmin more than you want to give"_s);
    QVERIFY(!meter.over());
    card.decide(u"keep"_s); // as it was said
    QCOMPARE(assessmentOf(session.file(), u"g1"_s).decision->minutesPerWeek, (Minutes{10, 30}));
    QCOMPARE(meter.difference(), u"at most 5\u202fmin more than you want to give"_s);
    meter.setDecidedOnly(true);
    QCOMPARE(meter.label(), u"About 20\u202fmin a week planned, 30\u202fmin at most"_s);
    QCOMPARE(meter.lastLabel(), u"About 20\u202fmin a week, 30\u202fmin at most, by your last plan"_s);
    meter.setDecidedOnly(false);
    session.undo();
    session.edit(decide(session.file(), {u"g1"_s, Choice::Keep, 25, {}, {}})); // no range any more
    QCOMPARE(meter.label(), u"45\u202fmin planned"_s);
    QCOMPARE(meter.difference(), u"of 45\u202fmin"_s);
}

} // namespace recentre
