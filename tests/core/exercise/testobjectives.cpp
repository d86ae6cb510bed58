// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/beginning.h"
#include "exercise/completion.h"
#include "exercise/minutestext.h"
#include "exercise/objectives.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// "a1 b2 c2": the objectives as shown, each with its rank.
QString ranked(const PersonFile &file)
{
    QStringList words;
    for (const Purpose &row : objectivesOf(file))
        words += row.id + QString::number(*row.rank);
    return words.join(u' ');
}

} // namespace

void ObjectivesTest::move_data()
{
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << QList{1, 2, 3} << 2 << 0 << u"c1 a2 b3"_s;
    QTest::newRow("down") << QList{1, 2, 3} << 0 << 1 << u"b1 a2 c3"_s;
    QTest::newRow("to the end") << QList{1, 2, 3} << 0 << 2 << u"b1 c2 a3"_s;
    QTest::newRow("past a shared rank, down") << QList{1, 2, 2, 3} << 0 << 1 << u"b1 c1 a2 d3"_s;
    QTest::newRow("past a shared rank, up") << QList{1, 2, 2, 3} << 3 << 2 << u"a1 d2 b3 c3"_s;
    QTest::newRow("out of a shared rank, up") << QList{1, 1, 2} << 1 << 0 << u"b1 a2 c3"_s;
    QTest::newRow("out of a shared rank, down") << QList{1, 1, 2} << 0 << 1 << u"b1 a2 c3"_s;
    QTest::newRow("ranks with gaps") << QList{2, 5, 9} << 2 << 1 << u"a1 c2 b3"_s;
}

void ObjectivesTest::move()
{
    QFETCH(QList<int>, ranks);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, after);
    const PersonFile file = aimingAt(ranks);
    QCOMPARE(ranked(done(file, moveObjective(file, from, to))), after);
}

void ObjectivesTest::pleasureKeepsItsPlace()
{
    PersonFile file = aimingAt({1, 2, 4});
    file.audits[u"now"_s].pleasureRank = 3; // between b and c
    const PersonFile after = done(file, moveObjective(file, 0, 2));
    QCOMPARE(ranked(after), u"b1 c3 a4"_s);
    QCOMPARE(after.audits[u"now"_s].pleasureRank, 2);
}

void ObjectivesTest::sharesARank()
{
    const PersonFile file = aimingAt({1, 2, 3});
    const PersonFile shared = done(file, shareRank(file, 2, 0));
    QCOMPARE(ranked(shared), u"a1 c1 b2"_s);
    QVERIFY(shareRank(file, 1, 1).isEmpty());
}

void ObjectivesTest::movesOutsideChangeNothing()
{
    const PersonFile file = aimingAt({1, 2});
    QVERIFY(moveObjective(file, 0, 2).isEmpty());
    QVERIFY(moveObjective(file, -1, 0).isEmpty());
    QVERIFY(moveObjective(file, 1, 1).isEmpty());
    QVERIFY(moveObjective(PersonFile(), 0, 1).isEmpty());
}

void ObjectivesTest::addsLast()
{
    PersonFile file = aimingAt({1, 2});
    file.audits[u"now"_s].pleasureRank = 3;
    Purpose purpose;
    purpose.id = u"watch"_s;
    purpose.name = u"Watch"_s;
    purpose.information = true;
    const PersonFile after = done(file, addObjective(file, purpose));
    QCOMPARE(ranked(after), u"a1 b2 watch3"_s);
    QCOMPARE(after.audits[u"now"_s].pleasureRank, 4); // it was last, and stays so
    const Purpose row = after.purposes[{u"now"_s, u"watch"_s}];
    QVERIFY(row.information);
    QVERIFY(addObjective(after, row).isEmpty());

    // One that is known as a mere purpose keeps its own name.
    purpose.name = u"Another"_s;
    const PersonFile without = done(after, removeObjective(after, u"watch"_s));
    QCOMPARE((done(without, addObjective(without, purpose)).purposes[{u"now"_s, u"watch"_s}].name), u"Watch"_s);
}

void ObjectivesTest::removesToTheChips()
{
    const PersonFile file = aimingAt({1, 2, 3});
    const PersonFile after = done(file, removeObjective(file, u"a"_s));
    QCOMPARE(ranked(after), u"b1 c2"_s);
    QVERIFY(after.purposes.contains({u"now"_s, u"a"_s}));
    QVERIFY(removeObjective(file, u"nobody"_s).isEmpty());
}

void ObjectivesTest::removesWithItsTags()
{
    PersonFile file = withGroups(aimingAt({1, 2}), {groupNamed(u"g"_s)});
    Assessment row;
    row.audit = u"now"_s;
    row.group = u"g"_s;
    row.purposes = {{u"a"_s, 3, 4, {}}, {u"b"_s, {}, {}, {}}};
    file.assessments.insert({row.audit, row.group}, row);
    const PersonFile after = done(file, removePurpose(file, u"a"_s));
    QCOMPARE(ranked(after), u"b1"_s);
    QCOMPARE((after.assessments[{u"now"_s, u"g"_s}].purposes->size()), 1);
}

void ObjectivesTest::renames()
{
    const PersonFile file = aimingAt({1, 2});
    const PersonFile after = done(file, renamePurpose(file, u"a"_s, u"  Be seen "_s));
    QCOMPARE((after.purposes[{u"now"_s, u"a"_s}].name), u"Be seen"_s);
    QVERIFY(renamePurpose(file, u"a"_s, u"  "_s).isEmpty());
    QCOMPARE(purposeNamed(after, u"be SEEN"_s), u"a"_s);
    QCOMPARE(purposeNamed(after, u"be heard"_s), QString());
}

void ObjectivesTest::minutes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes"); // -1: refused
    for (const auto &[typed, minutes] : {std::pair(u"90"_s, 90), {u"90 min"_s, 90}, {u"1h30"_s, 90}, {u"1 h 30"_s, 90},
             {u"1\u202fh\u202f30"_s, 90}, {u"1:30"_s, 90}, {u"4 h"_s, 240}, {u"4H"_s, 240}, {u"1,5 h"_s, 90},
             {u"1.5h"_s, 90}, {u"2 hours"_s, 120}, {u"2 heures 5"_s, 125}, {u"0"_s, 0}, {u"10080"_s, 10080},
             {u"168 h"_s, 10080}, {u"10081"_s, -1}, {u"999999999999999999999"_s, -1}, {u"1:75"_s, -1}, {u"-5"_s, -1},
             {u""_s, -1}, {u"  "_s, -1}, {u"many"_s, -1}, {u"1h30h"_s, -1}, {u"<b>4</b>"_s, -1}})
        QTest::addRow("%s", qPrintable(typed)) << typed << minutes;
}

void ObjectivesTest::minutes()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    const Result<int> read = parseMinutes(typed);
    QCOMPARE(read.value_or(-1), minutes);
    if (read)
        QCOMPARE(done(somebody(), setWeeklyMinutes(somebody(), *read)).currentAudit()->weeklyMinutes, minutes);
}

void ObjectivesTest::completion()
{
    QVERIFY(!stepDone(somebody(), 1));
    QVERIFY(stepDone(aimingAt({1}), 1));
    PersonFile file = withGroups(aimingAt({1}), {groupNamed(u"g"_s), groupNamed(u"h"_s)});
    QVERIFY(stepDone(file, 2));
    QCOMPARE(countOf(file, 3), (StepCount{0, 2}));
    Assessment row;
    row.audit = u"now"_s;
    row.group = u"g"_s;
    row.minutesPerWeek = Minutes{30, {}};
    file.assessments.insert({row.audit, row.group}, row);
    QCOMPARE(countOf(file, 3), (StepCount{1, 2}));
    file.groups[u"h"_s].membership = Membership::Left;
    QVERIFY(stepDone(file, 3));
    QVERIFY(!stepDone(file, 5));
    PersonFile surprised = file;
    surprised.audits[u"now"_s].surprises = u"So many hours"_s;
    QVERIFY(stepDone(surprised, 5));
    file.assessments[{row.audit, row.group}].decision = Decision();
    QVERIFY(!stepDone(file, 5)); // a note without a choice
    file.assessments[{row.audit, row.group}].decision->choice = Choice::Keep;
    QVERIFY(stepDone(file, 5)); // nothing surprised, and it went on
    QVERIFY(!stepDone(file, 7));
    QCOMPARE(countOf(PersonFile(), 3), (StepCount{0, 0}));
}

void ObjectivesTest::begins()
{
    const PersonFile file = newPerson(u"p"_s, u"Me"_s, u"fr"_s, u"a"_s, QDate(2026, 9, 1));
    QCOMPARE(file.person.name, u"Me"_s);
    QCOMPARE(file.currentAudit()->date, QDate(2026, 9, 1));
    QCOMPARE(file.currentAudit()->weeklyMinutes, minutesAtFirst);
    const Edit edit = additionOf(file, EditKind::NewPerson);
    QCOMPARE(edit.people.size(), 1u);
    QVERIFY(!edit.people.front().before);
    QCOMPARE(edit.audits.size(), 1u);
}

} // namespace recentre
