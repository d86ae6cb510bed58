// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Step 7 as the window has it: the week, its lines, bets and partings.
#include "cards/decisioncard.h"
#include "cards/partingkit.h"
#include "exercise/assessing.h"
#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/planlines.h"
#include "lists/planmeter.h"
#include "lists/steplist.h"
#include "lists/triallist.h"
#include "lists/weekplan.h"
#include "tests.h"
#include "weekscene.h"
#include "words/figures.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QVariant at(const RowModel &list, const QString &key, const QByteArray &role)
{
    return list.index(list.rowOf(key)).data(list.roleNames().key(role));
}

} // namespace

void PlanTest::weekSays()
{
    WeekScene scene;
    QCOMPARE(scene.week.title(), u"The 4\u202fh you want to give, all placed"_s);
    QCOMPARE(
        scene.week.why(), u"Three groups to give more to, each with its moment. Change any word that is not yours."_s);
    QCOMPARE(scene.week.undecidedText(), u"One group isn’t decided yet, so it isn’t here."_s);
    QCOMPARE(scene.week.trialTitle(), u"One trial"_s);
    QCOMPARE(scene.week.leavingTitle(), u"Seven to leave"_s);
    QCOMPARE(scene.week.leavingText(), u"4\u202fh\u202f15 a week come back to you."_s);
    const PersonFile &file = scene.session.file();
    const auto left = std::ranges::find_if(file.assessments, [&](const Assessment &row) {
        return row.audit == file.currentAudit()->id && row.decision && row.decision->choice == Choice::Drop;
    });
    scene.session.edit(assess(file, left->group, [](Assessment &row) { row.minutesPerWeek.reset(); }));
    QVERIFY(scene.week.leavingText().endsWith(u", perhaps more."_s)); // who doesn't tell isn't taken for nothing
    scene.session.undo();
    QCOMPARE(scene.week.nextText(), u"1 December"_s);
    QVERIFY(scene.week.tooManyText().isEmpty() && !scene.week.empty());
    QStringList texts;
    int hollow = 0, candidates = 0;
    for (const QVariant &piece : scene.week.segments()) {
        texts += piece.toMap().value(u"text"_s).toString();
        hollow += piece.toMap().value(u"hollow"_s).toBool();
        candidates += piece.toMap().value(u"candidate"_s).toBool();
    }
    QCOMPARE(texts.join(u' '), u"60 40 25 25 20 20 20 15 10 5"_s);
    QCOMPARE(hollow, 1);
    QCOMPARE(candidates, 3);
    QCOMPARE(scene.week.span(), 240);
    scene.session.giveWeeklyMinutes(300, 0);
    QCOMPARE(scene.week.title(), u"1\u202fh free, of the 5\u202fh you want to give"_s);
    QVERIFY(scene.week.segments().constLast().toMap().value(u"free"_s).toBool());
    scene.session.giveWeeklyMinutes(200, 0);
    QCOMPARE(scene.week.title(), u"40\u202fmin more than the 3\u202fh\u202f20 you want to give"_s);
    QCOMPARE(scene.week.span(), 240);
    WeekScene bare(isabelle());
    QVERIFY(bare.week.empty());
    QCOMPARE(bare.week.undecidedText(), u"Three groups aren’t decided yet, so they aren’t here."_s);
}

void PlanTest::linesAreFilled()
{
    WeekScene scene;
    PlanLines &lines = *scene.week.lines();
    const QAbstractItemModelTester tester(&lines, Mode::QtTest);
    QCOMPARE(lines.count(), 8);
    QCOMPARE(at(lines, u"scl"_s, "pattern").toString(), u"When it is %1, I %2."_s);
    QCOMPARE(at(lines, u"scl"_s, "when").toString(), u"Monday or Thursday, after coffee"_s);
    QCOMPARE(at(lines, u"scl"_s, "part").toString(), u"more"_s);
    QVERIFY(at(lines, u"scl"_s, "leads").toBool());
    const int row = lines.rowOf(u"scl"_s);
    const PersonFile before = scene.session.file();
    const int visit = scene.session.gesture();
    lines.fill(row, 1, u"answer"_s, visit);
    lines.fill(row, 1, u"answer two posts "_s, visit);
    QCOMPARE(scene.decided(u"scl"_s).nextAction->then, u"answer two posts"_s);
    scene.session.undo(); // one visit is one step
    QCOMPARE(scene.session.file(), before);
    // An event keeps its sentence; emptied, the line is gone and is offered anew.
    const QString event = lines.keyAt(2);
    QCOMPARE(at(lines, event, "pattern").toString(), u"When %1, I %2."_s);
    lines.fill(2, 0, {});
    lines.fill(2, 1, {});
    QVERIFY(!scene.decided(event).nextAction);
    const QStringList offered = at(lines, event, "suggestions").toStringList();
    QCOMPARE(offered.constFirst(), u"When the next invitation comes, I sign up the same day."_s);
    lines.suggest(2, 0);
    lines.suggest(2, 17);
    QCOMPARE(at(lines, event, "inShort").toString(), u"when the next invitation comes: sign up the same day"_s);
    QVERIFY(at(lines, event, "suggestions").toStringList().isEmpty());
    lines.fill(99, 0, u"x"_s);
}

void PlanTest::minutesAreStepped()
{
    WeekScene scene;
    PlanLines &lines = *scene.week.lines();
    const PersonFile before = scene.session.file();
    const QString second = lines.keyAt(1);
    for (int i = 0; i < 6; ++i)
        lines.stepMinutes(1, 5); // more than the first has: it keeps its place
    QCOMPARE(lines.keyAt(1), second);
    QCOMPARE(at(lines, second, "minutesText").toString(), u"70"_s);
    QCOMPARE(scene.week.title(), u"30\u202fmin more than the 4\u202fh you want to give"_s);
    lines.stepMinutes(0, 5); // another row: another step
    scene.session.undo();
    scene.session.undo();
    QCOMPARE(scene.session.file(), before);
    lines.stepMinutes(1, -1000);
    QCOMPARE(at(lines, second, "minutesText").toString(), u"0"_s);
    lines.stepMinutes(1, 100'000);
    QCOMPARE(at(lines, second, "minutes").toInt(), minutesInAWeek);
}

/// What a decision doesn't name stands there as the estimate that it is, a range as it was said.
void PlanTest::estimatesAndRangesAreTold()
{
    PersonFile file = sample();
    const QString audit = file.currentAudit()->id;
    // Looked up anew each time: a scene shares the rows it was given, and its advisor reads them on a thread of its
    // own.
    const auto row = [&](const QString &group) -> Assessment & { return file.assessments[{audit, group}]; };
    const auto first = [&](Choice choice, bool timed) {
        return std::ranges::find_if(std::as_const(file.assessments), [&](const Assessment &each) {
            return each.audit == audit && each.decision && each.decision->choice == choice
                && (each.minutesPerWeek || !timed);
        })->group;
    };
    row(u"asc"_s).decision->minutesPerWeek.reset();
    row(u"asc"_s).minutesPerWeek.reset();
    const auto piece = [](const WeekScene &scene, const QString &text) {
        const QVariantList pieces = scene.week.segments();
        return std::ranges::count_if(pieces, [&](const QVariant &each) { return each.toMap()[u"text"_s] == text; });
    };
    WeekScene estimated(file);
    estimated.session.giveWeeklyMinutes(300, 0);
    QCOMPARE(at(*estimated.week.lines(), u"asc"_s, "minutesText").toString(), u"~35"_s);
    QVERIFY(at(*estimated.week.lines(), u"asc"_s, "spoken").toString().contains(u", about 35\u202fmin a week"_s));
    QVERIFY(estimated.week.barText().contains(u" about 35\u202fmin"_s));
    QCOMPARE(piece(estimated, u"~35"_s), 1);
    QCOMPARE(estimated.week.title(), u"About 45\u202fmin free, of the 5\u202fh you want to give"_s);
    QCOMPARE(estimated.week.segments().constLast().toMap()[u"text"_s], u"~45"_s);
    estimated.week.lines()->stepMinutes(estimated.week.lines()->rowOf(u"asc"_s), 5); // as it is shown, and decided then
    QCOMPARE(at(*estimated.week.lines(), u"asc"_s, "minutesText").toString(), u"40"_s);

    row(u"asc"_s).decision->minutesPerWeek = Minutes{10, 35};
    const QString tried = first(Choice::Try, false), left = first(Choice::Drop, true);
    row(tried).decision->minutesPerWeek = Minutes{20, 30};
    const int middle = row(left).minutesPerWeek->middle();
    row(left).minutesPerWeek = Minutes{middle - 4, middle + 4};
    WeekScene range(file);
    range.session.giveWeeklyMinutes(300, 0);
    QCOMPARE(at(*range.week.lines(), u"asc"_s, "minutesText").toString(), u"10–35"_s);
    QVERIFY(at(*range.week.lines(), u"asc"_s, "spoken").toString().contains(u", 10 to 35\u202fmin a week"_s));
    QCOMPARE(piece(range, u"10–35"_s), 1);
    QCOMPARE(at(*range.week.trials(), tried, "minutesText").toString(), u"20 to 30\u202fmin a week"_s);
    QVERIFY(range.week.title().startsWith(u"About "_s));
    QCOMPARE(range.week.leavingText(), u"About 4\u202fh\u202f15 a week come back to you."_s);
    QVERIFY(at(*range.week.partings(), left, "detail")
            .toString()
            .contains(durationSaid(Language(), Minutes{middle - 4, middle + 4}) + u" a week to get back"_s));

    row(u"dsn"_s).alternativeMinutesPerWeek.reset(); // a third of its 70 stands in for the reader's
    row(u"dsn"_s).decision->minutesPerWeek.reset();
    WeekScene tool(file);
    QCOMPARE(at(*tool.week.partings(), u"dsn"_s, "detail").toString(), u"feed reader instead, about 25\u202fmin"_s);
}

/// Taking advice as it is doesn't make an estimate of its minutes the person's own word.
void PlanTest::estimatesStayEstimates()
{
    PersonFile file = fourGroups();
    const QString audit = file.currentAudit()->id;
    file.assessments[{audit, u"g1"_s}].minutesPerWeek.reset();
    file.assessments[{audit, u"g1"_s}].contributeMinutesPerWeek = Minutes{35};
    WeekScene scene(file);
    DecisionCard card;
    card.setSession(&scene.session);
    card.open(u"g1"_s);
    DecisionList list;
    list.setSession(&scene.session);
    list.setRestShown(true);
    PlanMeter meter;
    meter.setSession(&scene.session);
    meter.setDecidedOnly(true);
    card.decide(u"keep"_s);
    QVERIFY(!scene.decided(u"g1"_s).minutesPerWeek);
    QCOMPARE(at(list, u"g1"_s, "planned").toString(), u"~20"_s);
    QCOMPARE(meter.label(), u"About 20\u202fmin a week planned"_s);
    card.togglePin(u"keep"_s); // the method takes the same estimate for it
    QCOMPARE(at(list, u"g1"_s, "planned").toString(), u"~20"_s);
    QCOMPARE(meter.label(), u"About 20\u202fmin a week planned"_s);
    card.togglePin(u"keep"_s);
    card.decide(u"contribute"_s); // what was said is decided with it
    QCOMPARE(scene.decided(u"g1"_s).minutesPerWeek, Minutes{35});
    QCOMPARE(meter.label(), u"35\u202fmin a week planned"_s);
    // Otherwise than advised: the minutes of what is decided.
    scene.session.edit(decide(scene.session.file(), {u"g2"_s, Choice::Contribute}));
    QCOMPARE(at(list, u"g2"_s, "planned").toString(), u"~50"_s);
    QCOMPARE(meter.label(), u"About 1\u202fh\u202f25 a week planned"_s);
}

void PlanTest::threePlansOfFour()
{
    PersonFile file = sample();
    const QString audit = file.currentAudit()->id;
    for (const QString &group : {u"wsc"_s, u"scl"_s}) {
        QVERIFY(file.assessments.contains({audit, group}));
        file.assessments[{audit, group}].decision->choice = Choice::Contribute;
        file.assessments[{audit, group}].decision->nextAction.reset();
    }
    WeekScene scene(file);
    PlanLines &lines = *scene.week.lines();
    QVERIFY(lines.tooMany());
    QCOMPARE(scene.week.tooManyText(), u"Three plans are easier to keep than seven. Which three?"_s);
    QCOMPARE(lines.plannedCount(), 2);
    QVERIFY(lines.choose(lines.rowOf(u"scl"_s), true));
    QVERIFY(at(lines, u"scl"_s, "planned").toBool());
    QVERIFY(!lines.choose(lines.rowOf(u"wsc"_s), true));
    QCOMPARE(lines.plannedCount(), 3);
    // Chosen, and not filled in yet: it stays chosen while its blanks are emptied.
    lines.fill(lines.rowOf(u"scl"_s), 0, u"Sunday"_s);
    lines.fill(lines.rowOf(u"scl"_s), 0, {});
    QCOMPARE(lines.plannedCount(), 3);
    QVERIFY(lines.choose(lines.rowOf(u"scl"_s), false));
    QVERIFY(lines.choose(lines.rowOf(u"wsc"_s), true));
    QVERIFY(!scene.decided(u"scl"_s).nextAction);
}

void PlanTest::betsAreMade()
{
    WeekScene scene;
    TrialList &trials = *scene.week.trials();
    const QAbstractItemModelTester tester(&trials, Mode::QtTest);
    QCOMPARE(trials.count(), 1);
    const QString group = trials.keyAt(0);
    QCOMPARE(at(trials, group, "pattern").toString(), u"If by %1 I have %2, I stay. If not, I leave."_s);
    QCOMPARE(at(trials, group, "condition").toString(), u"met two people"_s);
    QCOMPARE(at(trials, group, "inShort").toString(), u"Stay if I have met two people by 1 December."_s);
    trials.setCondition(0, u"found one lead"_s);
    QCOMPARE(scene.decided(group).trial->condition, u"I have found one lead"_s);
    QVERIFY(trials.setUntil(0, u"24 december"_s).isEmpty());
    QCOMPARE(scene.decided(group).trial->until, QDate(2026, 12, 24));
    QCOMPARE(trials.setUntil(0, u"soon"_s), u"That isn’t a day I can read. Try “15 December”. Kept: 24 December."_s);
    QCOMPARE(trials.setUntil(0, u"1 August 2026"_s), u"A trial ends after today’s evaluation. Kept: 24 December."_s);
    trials.setCondition(0, {});
    QVERIFY(scene.decided(group).trial->condition.isEmpty());
    QVERIFY(at(trials, group, "inShort").toString().isEmpty());
    // A suggestion gets its beginning, whatever stood there before.
    scene.session.edit(setTrial(scene.session.file(), group, Trial{{}, u"somebody writes first"_s, {}, {}}));
    trials.setCondition(0, u"somebody answers"_s);
    QCOMPARE(scene.decided(group).trial->condition, u"somebody answers"_s);
    trials.setCondition(0, trials.conditions().constFirst());
    QCOMPARE(scene.decided(group).trial->condition, u"I have met two people"_s);
    QVERIFY(trials.setUntil(7, u"1 December"_s).isEmpty());
}

void PlanTest::partsGroupByGroup()
{
    PersonFile file = sample();
    const QString audit = file.currentAudit()->id;
    for (Assessment &row : file.assessments)
        if (row.audit == audit && row.decision)
            row.decision->parting.reset();
    WeekScene scene(file);
    PartingKit &kit = *scene.week.partings();
    const QAbstractItemModelTester tester(&kit, Mode::QtTest);
    QCOMPARE(kit.count(), 7);
    QCOMPARE(kit.countText(), u"0 of 7 parted from"_s);
    QVERIFY(at(*scene.session.steps(), u"7"_s, "countText").toString().isEmpty());
    QCOMPARE(kit.current(), 0);
    kit.open(u"ejp"_s);
    QCOMPARE(kit.name(), u"Executive Jobs Poland"_s);
    QCOMPARE(kit.wordTitle(), u"A word, in Polish"_s);
    QVERIFY(kit.message().startsWith(u"Dzień dobry"));
    QVERIFY(kit.wayText().endsWith(u"then “Joined”, “Leave group”"_s));
    QCOMPARE(kit.keepWhy(), u"You exchanged with nobody here. If somebody comes to mind, write the name."_s);
    // The kit's own words aren't kept, and follow the language; the person's stay.
    kit.setMessage(kit.message());
    QVERIFY(!scene.decided(u"ejp"_s).parting || scene.decided(u"ejp"_s).parting->message.isEmpty());
    kit.setLanguage(1);
    QCOMPARE(kit.wordTitle(), u"A word, in French"_s);
    QCOMPARE(scene.session.file().groups[u"ejp"_s].language, u"fr"_s);
    kit.setMessage(u"Merci."_s);
    kit.setLanguage(0);
    QCOMPARE(kit.message(), u"Merci."_s);
    kit.copyMessage();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Merci."_s);
    kit.setMessage({});
    QCOMPARE(kit.message(), QString()); // to say nothing
    kit.copyMessage();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    kit.setKeep(u" Agnieszka,  Marek ; "_s);
    QCOMPARE(scene.decided(u"ejp"_s).parting->keep, QStringList({u"Agnieszka"_s, u"Marek"_s}));
    kit.setMute(true);
    QCOMPARE(scene.decided(u"ejp"_s).parting->way, u"mute"_s);
    // Done, next: each once, then no more.
    int steps = 1;
    while (kit.next())
        ++steps;
    QCOMPARE(steps, 7);
    QCOMPARE(kit.doneCount(), 7);
    QCOMPARE(at(*scene.session.steps(), u"7"_s, "countText").toString(), u"7 of 7 parted from"_s);
    QCOMPARE(kit.countText(), u"7 of 7 parted from"_s);
    QCOMPARE(scene.decided(u"ejp"_s).parting->way, u"mute"_s);
    kit.setDone(kit.rowOf(u"ejp"_s), false);
    QCOMPARE(kit.doneCount(), 6);
    // No membership changes by it: what was decided isn't what was done.
    QCOMPARE(scene.session.file().groups[u"ejp"_s].membership, Membership::Member);
}

void PlanTest::onlyPagesAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("linked");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("page") << u"https://www.facebook.com/groups/x"_s << true;
    QTest::newRow("without a scheme") << u"www.facebook.com/groups/x"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("program") << u"/usr/bin/true"_s << false;
}

void PlanTest::onlyPagesAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, linked);
    PersonFile file = sample();
    file.groups[u"ejp"_s].url = url;
    WeekScene scene(file);
    scene.week.partings()->open(u"ejp"_s);
    QCOMPARE(scene.week.partings()->linked(), linked);
    QVERIFY(linked || !scene.week.partings()->openPage());
}

void PlanTest::nextLook()
{
    PersonFile file = sample();
    file.audits[file.currentAudit()->id].next = {};
    WeekScene scene(file);
    QVERIFY(!scene.week.nextSaid() && !scene.session.completed(7));
    QCOMPARE(scene.week.nextText(), u"1 December"_s);
    scene.week.settle();
    QVERIFY(scene.session.completed(7));
    QCOMPARE(scene.session.file().currentAudit()->next, QDate(2026, 12, 1));
    QVERIFY(scene.week.setNextText(u"15 Jan"_s).isEmpty());
    QCOMPARE(scene.week.nextText(), u"15 January"_s);
    QCOMPARE(scene.week.setNextText(u"when I can"_s),
        u"That isn’t a day I can read. Try “15 December”. Kept: 15 January."_s);
    QCOMPARE(scene.week.setNextText(u"1/9/2026"_s), u"The next look comes after this one. Kept: 15 January."_s);
    scene.week.setNextInMonths(2);
    QCOMPARE(scene.week.nextText(), u"1 November"_s);
    scene.week.settle();
    QCOMPARE(scene.week.nextText(), u"1 November"_s);
}

void PlanTest::anotherLanguage()
{
    WeekScene scene;
    scene.settings.setLanguage(u"fr"_s);
    scene.translations.use(u"fr"_s);
    emit scene.session.textsChanged();
    QCOMPARE(scene.week.nextText(), u"1er décembre"_s);
    QCOMPARE(scene.week.leavingTitle(), u"Sept à quitter"_s);
    QCOMPARE(at(*scene.week.lines(), u"scl"_s, "pattern").toString(), u"Quand c’est %1, je vais %2."_s);
    // What was typed in English stays as it was typed.
    QCOMPARE(
        at(*scene.week.trials(), scene.week.trials()->keyAt(0), "condition").toString(), u"I have met two people"_s);
}

} // namespace recentre
