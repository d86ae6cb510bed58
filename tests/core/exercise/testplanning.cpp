// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/completion.h"
#include "exercise/planning.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile deciding(PersonFile file, const QString &group, std::optional<Choice> choice, std::optional<int> minutes,
    Membership membership = Membership::Member, std::optional<int> today = {})
{
    Group row = groupNamed(group, u"slack"_s, int(file.groups.size()) + 1);
    row.membership = membership;
    file.groups.insert(row.id, row);
    Assessment said;
    said.audit = u"now"_s;
    said.group = group;
    if (today)
        said.minutesPerWeek = Minutes{*today, {}};
    said.decision = Decision();
    said.decision->choice = choice;
    if (minutes)
        said.decision->minutesPerWeek = Minutes{*minutes, {}};
    file.assessments.insert({said.audit, said.group}, said);
    return file;
}

PersonFile aWeek()
{
    PersonFile file = somebody();
    file.audits[u"now"_s].weeklyMinutes = 120;
    file = deciding(file, u"kept"_s, Choice::Keep, 10, Membership::Member, 10);
    file = deciding(file, u"more"_s, Choice::Contribute, 40, Membership::Member, 20);
    file = deciding(file, u"joined"_s, Choice::Join, 45, Membership::Candidate);
    file = deciding(file, u"tried"_s, Choice::Try, 15, Membership::Candidate);
    file = deciding(file, u"tool"_s, Choice::Replace, 5, Membership::Member, 30);
    file = deciding(file, u"left"_s, Choice::Drop, 60, Membership::Member, 25);
    file = deciding(file, u"skipped"_s, Choice::Skip, {}, Membership::Candidate);
    file = deciding(file, u"later"_s, {}, {});
    return file;
}

QStringList namesOf(const QList<PlanRow> &rows)
{
    QStringList names;
    for (const PlanRow &row : rows)
        names += row.group;
    return names;
}

} // namespace

void PlanningTest::week()
{
    PersonFile file = aWeek();
    file.groups.insert(u"gone"_s, groupNamed(u"gone"_s));
    file.groups[u"gone"_s].membership = Membership::Left;
    const Week week = weekOf(file, 240);
    QCOMPARE(week.promise, 120);
    QCOMPARE(namesOf(week.rows),
        QStringList({u"joined"_s, u"more"_s, u"kept"_s, u"tried"_s, u"tool"_s, u"left"_s, u"skipped"_s}));
    QCOMPARE(week.undecided, QStringList{u"later"_s});
    // What is left takes no time, whatever stands in its decision.
    QCOMPARE(week.planned(), 45 + 40 + 10 + 15 + 5);
    QCOMPARE(week.free(), 5);
    QCOMPARE(week.over(), 0);
    QCOMPARE(week.givesBack(), 25 + 25);
    QCOMPARE(namesOf(week.of(PlanPart::More)), QStringList({u"joined"_s, u"more"_s}));
    file.audits[u"now"_s].weeklyMinutes.reset();
    QCOMPARE(weekOf(file, 90).over(), 25);
    QCOMPARE(weekOf(PersonFile(), 90), Week());
}

void PlanningTest::unknownMinutesAreNoZero()
{
    const PersonFile file = deciding(aWeek(), u"unsaid"_s, Choice::Keep, {});
    QCOMPARE(weekOf(file, 0).of(PlanPart::Keep).constLast(), (PlanRow{u"unsaid"_s, PlanPart::Keep, {}, {}}));
    const Week estimated = weekOf(file, 0, {{u"unsaid"_s, {20}}, {u"kept"_s, {99}}});
    QCOMPARE(estimated.of(PlanPart::Keep).constFirst(), (PlanRow{u"unsaid"_s, PlanPart::Keep, 20, {}}));
    QCOMPARE(estimated.of(PlanPart::Keep).constLast().minutes, 10); // what was said stands
    PersonFile range = aWeek();
    range.assessments[{u"now"_s, u"kept"_s}].decision->minutesPerWeek = Minutes{30, 61};
    QCOMPARE(weekOf(range, 0).of(PlanPart::Keep).constFirst().minutes, 46);
    QCOMPARE(weekOf(range, 0).of(PlanPart::Keep).constFirst().said, (Minutes{30, 61}));
    const Week ranged = weekOf(file, 0, {{u"unsaid"_s, {20, Minutes{15, 25}}}});
    QCOMPARE(ranged.of(PlanPart::Keep).constFirst(), (PlanRow{u"unsaid"_s, PlanPart::Keep, 20, Minutes{15, 25}}));
}

void PlanningTest::threePlansAreKept()
{
    PersonFile file = deciding(aWeek(), u"third"_s, Choice::Contribute, 5);
    QVERIFY(!tooManyPlans(file));
    QVERIFY(tooManyPlans(deciding(file, u"fourth"_s, Choice::Join, 5, Membership::Candidate)));
    QVERIFY(!tooManyPlans(deciding(file, u"a trial"_s, Choice::Try, 5, Membership::Candidate)));
}

void PlanningTest::nextEvaluation()
{
    const PersonFile file = somebody();
    QCOMPARE(nextEvaluationAtFirst(file), QDate(2026, 12, 1));
    QVERIFY(!stepDone(file, 7));
    const PersonFile after = done(file, setNextEvaluation(file, QDate(2026, 11, 2)));
    QCOMPARE(after.audits[u"now"_s].next, QDate(2026, 11, 2));
    QVERIFY(stepDone(after, 7));
    QVERIFY(setNextEvaluation(after, QDate(2026, 11, 2)).isEmpty());
    QVERIFY(setNextEvaluation(file, QDate(2026, 9, 1)).isEmpty());
    QVERIFY(setNextEvaluation(file, QDate()).isEmpty());
    QVERIFY(!nextEvaluationAtFirst(PersonFile()).isValid());
    QVERIFY(setNextEvaluation(PersonFile(), QDate(2026, 12, 1)).isEmpty());
}

void PlanningTest::changesADecision()
{
    const PersonFile file = aWeek();
    const NextAction action{u"Tuesday lunch"_s, u"answer one post"_s, {}};
    PersonFile after = done(file, setNextAction(file, u"more"_s, action));
    QCOMPARE(decisionOf(after, u"more"_s)->nextAction, action);
    QCOMPARE(decisionOf(after, u"more"_s)->choice, Choice::Contribute);
    after = done(after, setNextAction(after, u"more"_s, std::nullopt));
    QCOMPARE(after, file);

    after = done(file, setPlannedMinutes(file, u"more"_s, 55));
    QCOMPARE(weekOf(after, 0).of(PlanPart::More).constFirst().minutes, 55);
    QVERIFY(!apply(file, setPlannedMinutes(file, u"more"_s, minutesInAWeek + 1)));

    Parting parting;
    parting.way = u"mute"_s;
    parting.keep = {u"Agnieszka"_s};
    after = done(file, setParting(file, u"left"_s, parting));
    QCOMPARE(decisionOf(after, u"left"_s)->parting, parting);
    QVERIFY(setParting(after, u"left"_s, parting).isEmpty());
}

void PlanningTest::undecidedStaysSo_data()
{
    QTest::addColumn<QString>("group");
    QTest::newRow("no choice") << u"later"_s;
    QTest::newRow("no such group") << u"nobody"_s;
}

void PlanningTest::undecidedStaysSo()
{
    QFETCH(QString, group);
    const PersonFile file = aWeek();
    QVERIFY(setNextAction(file, group, NextAction{u"now"_s, {}, {}}).isEmpty());
    QVERIFY(setPlannedMinutes(file, group, 5).isEmpty());
    QVERIFY(setTrial(file, group, Trial()).isEmpty());
    QVERIFY(setParting(file, group, Parting()).isEmpty());
    QVERIFY(!decisionOf(file, group));
}

void PlanningTest::trials()
{
    PersonFile file = aWeek();
    QCOMPARE(trialOf(file, u"tried"_s).until, QDate(2026, 12, 1));
    file = done(file, setNextEvaluation(file, QDate(2026, 10, 1)));
    Trial trial = trialOf(file, u"tried"_s);
    QCOMPARE(trial.until, QDate(2026, 10, 1));
    QVERIFY(trial.condition.isEmpty());
    trial.until = QDate(2026, 12, 24);
    trial.condition = u"I have met two people"_s;
    file = done(file, setTrial(file, u"tried"_s, trial));
    QCOMPARE(trialOf(file, u"tried"_s), trial);
}

} // namespace recentre
