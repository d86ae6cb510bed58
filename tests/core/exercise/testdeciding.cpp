// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/deciding.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// Groups g1, g2, … of which the current audit says something.
PersonFile withAssessed(int count)
{
    PersonFile file = aimingAt({1, 2});
    for (int i = 1; i <= count; ++i) {
        const QString id = u"g"_s + QString::number(i);
        file = withGroups(file, {groupNamed(id)});
        Assessment row;
        row.audit = u"now"_s;
        row.group = id;
        row.position = i;
        file.assessments.insert({row.audit, row.group}, row);
    }
    return file;
}

Assessment rowOf(const PersonFile &file, const QString &group) { return file.assessments.value({u"now"_s, group}); }

PersonFile leaning(PersonFile file, const QString &group, Choice choice)
{
    file.assessments[{u"now"_s, group}].leaning = choice;
    return file;
}

Taken taking(const QString &group, Choice choice, int minutes = 40)
{
    return {group, choice, minutes, Choice::Drop, 0.9};
}

QString shown(const QList<DecisionPlace> &places)
{
    QStringList words;
    for (const DecisionPlace &place : places)
        words += place.group + u':' + QString::number(int(place.section));
    return words.join(u' ');
}

} // namespace

void DecidingTest::section_data()
{
    QTest::addColumn<std::optional<Choice>>("leaning");
    QTest::addColumn<std::optional<Choice>>("advised");
    QTest::addColumn<std::optional<double>>("confidence");
    QTest::addColumn<DecisionSection>("expected");
    using S = DecisionSection;
    const auto row = [](const char *name, std::optional<Choice> leant, std::optional<Choice> advised,
                         std::optional<double> confidence,
                         S expected) { QTest::newRow(name) << leant << advised << confidence << expected; };
    row("leaves what is to be kept", Choice::Drop, Choice::Keep, 0.9, S::Disagreement);
    row("keeps what is to be left, though close", Choice::Keep, Choice::Drop, 0.5, S::Disagreement);
    row("keep against contribute is none", Choice::Keep, Choice::Contribute, 0.9, S::Rest);
    row("another tool gives the group no time", Choice::Keep, Choice::Replace, 0.9, S::Disagreement);
    row("leaves what another tool can do", Choice::Drop, Choice::Replace, 0.9, S::Rest);
    row("joins what is to be skipped", Choice::Join, Choice::Skip, 0.9, S::Disagreement);
    row("no leaning", std::nullopt, Choice::Skip, 0.9, S::Rest);
    row("close", Choice::Keep, Choice::Keep, 0.64, S::CloseCall);
    row("not close any more", Choice::Keep, Choice::Keep, 0.65, S::Rest);
    row("not known yet how sure", Choice::Keep, Choice::Keep, std::nullopt, S::Rest);
    row("not judged", Choice::Keep, std::nullopt, std::nullopt, S::NotEnoughKnown);
}

void DecidingTest::section()
{
    QFETCH(std::optional<Choice>, leaning);
    QFETCH(std::optional<Choice>, advised);
    QFETCH(std::optional<double>, confidence);
    QFETCH(DecisionSection, expected);
    PersonFile file = withAssessed(1);
    file.assessments[{u"now"_s, u"g1"_s}].leaning = leaning;
    Advised group{u"g1"_s, advised, confidence, {}, 40, false};
    QCOMPARE(sectionOf(file, group), expected);
    group.pinned = true;
    QCOMPARE(sectionOf(file, group), DecisionSection::Rest);
}

void DecidingTest::orders()
{
    PersonFile file = withAssessed(9);
    for (const QString &id : {u"g1"_s, u"g2"_s, u"g3"_s})
        file = leaning(file, id, Choice::Drop);
    const QList<Advised> advised{
        // At stake: 40 × 0.1, 40 × 0.3, 20 × 1.
        {u"g1"_s, Choice::Keep, 0.9, 3.0, 40},
        {u"g2"_s, Choice::Keep, 0.7, 3.0, 40},
        {u"g3"_s, Choice::Keep, {}, 3.0, 20},
        {u"g4"_s, {}, {}, {}, 10},
        {u"g5"_s, Choice::Drop, 0.9, 4.0, 10},
        {u"g6"_s, Choice::Join, 0.9, 1.0, 10},
        {u"g7"_s, Choice::Skip, 0.9, 5.0, 10},
        {u"g8"_s, Choice::Keep, 0.9, 2.0, 10},
        {u"g9"_s, Choice::Keep, 0.5, 2.0, 10},
    };
    QCOMPARE(shown(decisionOrder(file, advised)), u"g3:0 g2:0 g1:0 g9:1 g4:2 g6:3 g8:3 g7:3 g5:3"_s);
    QVERIFY(decisionOrder(file, {}).isEmpty());
}

void DecidingTest::decides()
{
    const PersonFile file = withAssessed(2);
    const PersonFile after = done(file, decide(file, taking(u"g1"_s, Choice::Keep)));
    const Decision decision = *rowOf(after, u"g1"_s).decision;
    QCOMPARE(decision.choice, Choice::Keep);
    QCOMPARE(decision.minutesPerWeek, (Minutes{40, {}}));
    QCOMPARE(decision.advised, Choice::Drop);
    QCOMPARE(decision.confidence, 0.9);
    QVERIFY(!decision.locked);
    QVERIFY(!rowOf(after, u"g2"_s).decision);

    // The same choice again, later advised otherwise, changes nothing.
    Taken again = taking(u"g1"_s, Choice::Keep, 15);
    again.advised = Choice::Keep;
    QVERIFY(decide(after, again).isEmpty());
    const PersonFile other = done(after, decide(after, taking(u"g1"_s, Choice::Drop, 0)));
    QCOMPARE(rowOf(other, u"g1"_s).decision->choice, Choice::Drop);
    QCOMPARE(rowOf(other, u"g1"_s).decision->minutesPerWeek, (Minutes{0, {}}));

    QVERIFY(decide(file, taking(u"nobody"_s, Choice::Keep)).isEmpty());
    QVERIFY(decide(PersonFile(), taking(u"g1"_s, Choice::Keep)).isEmpty());
}

void DecidingTest::decidesWithoutAnAssessment()
{
    PersonFile file = withAssessed(1);
    file.assessments.clear();
    const PersonFile after = done(file, decide(file, taking(u"g1"_s, Choice::Keep)));
    QCOMPARE(rowOf(after, u"g1"_s).decision->choice, Choice::Keep);
}

void DecidingTest::aReasonIsForOneChoice()
{
    PersonFile file = withAssessed(1);
    file = done(file, decide(file, taking(u"g1"_s, Choice::Drop, 0)));
    file = done(file, sayWhy(file, u"g1"_s, u"too noisy"_s));
    QVERIFY(decide(file, taking(u"g1"_s, Choice::Drop, 0)).isEmpty());
    const PersonFile forced = done(file, decidePinned(file, taking(u"g1"_s, Choice::Drop, 5)));
    QCOMPARE(rowOf(forced, u"g1"_s).decision->why, u"too noisy"_s);
    QVERIFY(rowOf(done(file, decide(file, taking(u"g1"_s, Choice::Keep))), u"g1"_s).decision->why.isEmpty());
    QVERIFY(rowOf(done(file, decidePinned(file, taking(u"g1"_s, Choice::Keep))), u"g1"_s).decision->why.isEmpty());
}

void DecidingTest::decidesLater()
{
    PersonFile file = withAssessed(1);
    QVERIFY(decideLater(file, u"g1"_s).isEmpty());
    file = done(file, pin(file, taking(u"g1"_s, Choice::Keep)));
    QVERIFY(!rowOf(done(file, decideLater(file, u"g1"_s)), u"g1"_s).decision);
    file = done(file, sayWhy(file, u"g1"_s, u"  two friends "_s));
    QCOMPARE(rowOf(file, u"g1"_s).decision->why, u"two friends"_s);
    const Decision left = *rowOf(done(file, decideLater(file, u"g1"_s)), u"g1"_s).decision;
    QVERIFY(!left.choice && !left.locked && !left.minutesPerWeek && !left.advised && !left.confidence);
    QCOMPARE(left.why, u"two friends"_s);
}

void DecidingTest::acceptsInOneGo()
{
    PersonFile file = withAssessed(3);
    file = done(file, decide(file, taking(u"g2"_s, Choice::Drop, 0)));
    const Edit edit = decideAll(
        file, {taking(u"g1"_s, Choice::Keep), taking(u"g2"_s, Choice::Keep), taking(u"g3"_s, Choice::Contribute, 60)});
    QCOMPARE(edit.kind, EditKind::Decide);
    const PersonFile after = done(file, edit);
    QCOMPARE(rowOf(after, u"g1"_s).decision->choice, Choice::Keep);
    QCOMPARE(rowOf(after, u"g2"_s).decision->choice, Choice::Drop); // it was decided, and stays
    QCOMPARE(rowOf(after, u"g3"_s).decision->minutesPerWeek, (Minutes{60, {}}));
    QVERIFY(decideAll(after, {taking(u"g1"_s, Choice::Drop)}).isEmpty());
}

void DecidingTest::pins()
{
    PersonFile file = withAssessed(1);
    QVERIFY(unpin(file, u"g1"_s).isEmpty());
    QVERIFY(sayWhy(file, u"g1"_s, u"x"_s).isEmpty());
    file = done(file, decide(file, taking(u"g1"_s, Choice::Drop, 0)));
    file = done(file, pin(file, taking(u"g1"_s, Choice::Keep)));
    QVERIFY(rowOf(file, u"g1"_s).decision->locked);
    QCOMPARE(rowOf(file, u"g1"_s).decision->choice, Choice::Drop); // what was decided is what is pinned
    const PersonFile forced = done(file, decidePinned(file, taking(u"g1"_s, Choice::Drop, 30)));
    QCOMPARE(rowOf(forced, u"g1"_s).decision->minutesPerWeek, (Minutes{30, {}}));
    QVERIFY(rowOf(forced, u"g1"_s).decision->locked);
    file = done(file, unpin(file, u"g1"_s));
    QVERIFY(!rowOf(file, u"g1"_s).decision->locked);
    QCOMPARE(rowOf(file, u"g1"_s).decision->choice, Choice::Drop);
}

} // namespace recentre
