// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/envelope.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Assessment &saidOf(PersonFile &file, const QString &group)
{
    const QString audit = file.currentAudit()->id;
    Assessment &row = file.assessments[{audit, group}];
    row.audit = audit;
    row.group = group;
    return row;
}

/// A small file that somebody filled in: a group that is known here by its name, and a new one.
PersonFile filled()
{
    PersonFile file = fileToFillIn(somebody().person, QDate(2026, 8, 20));
    Group known = groupNamed(u"Breakfast"_s, u"meetup"_s, 0), fresh = groupNamed(u"Alumni"_s, u"linkedin"_s, 1);
    known.id = u"1"_s;
    fresh.id = u"2"_s;
    file = withGroups(file, {});
    file.groups = {{known.id, known}, {fresh.id, fresh}};
    saidOf(file, u"1"_s).minutesPerWeek = Minutes{30};
    saidOf(file, u"1"_s).role = Role::Reactor;
    saidOf(file, u"1"_s).did = u"I went twice"_s;
    saidOf(file, u"2"_s).minutesPerWeek = Minutes{10};
    Purpose wish;
    wish.audit = file.currentAudit()->id;
    wish.id = u"wish"_s;
    wish.name = u"Meet people"_s;
    wish.rank = 1;
    file.purposes.insert({wish.audit, wish.id}, wish);
    return file;
}

} // namespace

void EnvelopeTest::tellsNothingButTheName()
{
    PersonFile file = withGroups(aimingAt({1, 2}), {groupNamed(u"Breakfast"_s)});
    file.person.profession = u"buyer"_s;
    file.person.language = u"fr"_s;
    const PersonFile small = fileToFillIn(file.person, QDate(2026, 8, 20));
    QCOMPARE(small.person.name, file.person.name);
    QCOMPARE(small.person.language, u"fr"_s);
    QVERIFY(small.person.profession.isEmpty() && small.groups.isEmpty() && small.purposes.isEmpty());
    QCOMPARE(small.currentAudit()->date, QDate(2026, 8, 20));
}

void EnvelopeTest::comesBack()
{
    PersonFile here = withGroups(aimingAt({1}), {groupNamed(u"Breakfast"_s, u"meetup"_s), groupNamed(u"Quiet"_s)});
    saidOf(here, u"Breakfast"_s).role = Role::Reader;
    saidOf(here, u"Breakfast"_s).unknown = {u"minutesPerWeek"_s, u"pleasure"_s};
    const TakenBack taken = takeBack(here, filled());
    QCOMPARE(taken.edit.kind, EditKind::Import);
    QCOMPARE(taken.groupsKnown, 1);
    QCOMPARE(taken.groupsNew, 1);
    QCOMPARE(taken.answered, 2);
    const PersonFile after = done(here, taken.edit);
    QCOMPARE(after.groups.size(), 3); // what the file doesn't have stays
    QCOMPARE(after.audits, here.audits); // into the audit that is there
    const QString audit = after.currentAudit()->id;
    const Assessment known = after.assessments[{audit, u"Breakfast"_s}];
    QCOMPARE(known.minutesPerWeek, std::optional(Minutes{30}));
    QCOMPARE(known.role, std::optional(Role::Reader)); // said here: it stays
    QCOMPARE(known.did, u"I went twice"_s);
    QCOMPARE(known.unknown, QStringList{u"pleasure"_s});
    QCOMPARE((after.assessments[{audit, u"2"_s}].minutesPerWeek), std::optional(Minutes{10}));
    QCOMPARE((after.purposes[{audit, u"wish"_s}].rank), std::optional(2));
    // Once more says nothing new, and taking it back is one step.
    QVERIFY(takeBack(after, filled()).edit.isEmpty());
    QCOMPARE(takeBack(after, filled()).answered, 0);
}

void EnvelopeTest::emptyTakesNothingAway()
{
    PersonFile here = withGroups(aimingAt({1}), {groupNamed(u"Breakfast"_s, u"meetup"_s)});
    saidOf(here, u"Breakfast"_s).minutesPerWeek = Minutes{45};
    QVERIFY(takeBack(here, fileToFillIn(here.person, QDate(2026, 8, 20))).edit.isEmpty());
    // A blank in the file is no answer, and a later membership there changes nothing here.
    PersonFile blank = filled();
    blank.assessments.clear();
    blank.purposes.clear();
    blank.groups[u"1"_s].membership = Membership::Left;
    const PersonFile after = done(here, takeBack(here, blank).edit);
    QCOMPARE(after.groups[u"Breakfast"_s].membership, Membership::Member);
    QCOMPARE(after.assessments, here.assessments);
    QCOMPARE(after.purposes, here.purposes);
}

void EnvelopeTest::purposesAreFoundByName()
{
    PersonFile here = aimingAt({1});
    const QString audit = here.currentAudit()->id;
    here.purposes.first().name = u"Meet people"_s;
    const QString id = here.purposes.first().id;
    PersonFile file = filled();
    Tag tag;
    tag.purpose = u"wish"_s;
    tag.brought = 4;
    saidOf(file, u"2"_s).purposes = QList<Tag>{tag};
    const PersonFile after = done(here, takeBack(here, file).edit);
    QCOMPARE(after.purposes.size(), 1);
    QCOMPARE((after.assessments[{audit, u"2"_s}].purposes->constFirst().purpose), id);
}

void EnvelopeTest::withoutAnAuditItIsTakenWhole()
{
    PersonFile here = somebody();
    here.audits.clear();
    const PersonFile after = done(here, takeBack(here, filled()).edit);
    QCOMPARE(after.currentAudit()->date, QDate(2026, 8, 20));
    QCOMPARE(after.assessments.size(), 2);
}

namespace {

/// What somebody takes home after their second hour: both evaluations, and what was decided in the second.
PersonFile takenHome(const PersonFile &here)
{
    PersonFile file = here;
    Audit second = *here.currentAudit();
    second.id = u"second"_s;
    second.position = 1;
    second.date = second.date.addMonths(3);
    file.audits.insert(second.id, second);
    Group fresh = groupNamed(u"Alumni"_s, u"linkedin"_s, 9);
    file.groups.insert(fresh.id, fresh);
    saidOf(file, u"Alumni"_s).minutesPerWeek = Minutes{10};
    saidOf(file, u"Breakfast"_s).decision.emplace().choice = Choice::Drop;
    file.groups[u"Quiet"_s].membership = Membership::Left;
    return file;
}

} // namespace

void EnvelopeTest::whatWasTakenHomeIsTakenWhole()
{
    PersonFile here = withGroups(aimingAt({1}), {groupNamed(u"Breakfast"_s, u"meetup"_s), groupNamed(u"Quiet"_s)});
    saidOf(here, u"Breakfast"_s).minutesPerWeek = Minutes{45};
    const PersonFile file = takenHome(here);
    const TakenBack taken = takeBack(here, file);
    QVERIFY(taken.whole);
    QCOMPARE(taken.edit.kind, EditKind::Import);
    QCOMPARE(taken.audits, QList{file.currentAudit()->date});
    QCOMPARE(taken.moved, QStringList{u"Quiet"_s});
    QCOMPARE(taken.answered, 2);
    const PersonFile after = done(here, taken.edit);
    QCOMPARE(after.audits.size(), 2);
    QCOMPARE(after.currentAudit()->date, file.currentAudit()->date);
    const QString now = after.currentAudit()->id, before = here.currentAudit()->id;
    QVERIFY((after.assessments[{now, u"Breakfast"_s}].isDecided()));
    QCOMPARE((after.assessments[{before, u"Breakfast"_s}]), (here.assessments[{before, u"Breakfast"_s}]));
    QVERIFY(!after.assessments.contains({before, u"Alumni"_s}));
    QVERIFY(takeBack(after, file).edit.isEmpty() && takeBack(after, file).audits.isEmpty());
    // The year before is added where only the last evaluation is here, which is filled in.
    PersonFile late = file;
    late.audits.remove(before);
    late.purposes.removeIf([&](const auto &each) { return each.value().audit == before; });
    late.assessments.removeIf([&](const auto &each) { return each.value().audit == before; });
    saidOf(late, u"Alumni"_s).minutesPerWeek.reset();
    const TakenBack earlier = takeBack(late, file);
    QVERIFY(!earlier.whole);
    QCOMPARE(earlier.audits, QList{here.currentAudit()->date});
    const PersonFile both = done(late, earlier.edit);
    QCOMPARE(both.currentAudit()->id, u"second"_s);
    QCOMPARE((both.assessments[{u"second"_s, u"Alumni"_s}].minutesPerWeek), std::optional(Minutes{10}));
}

void EnvelopeTest::whatIsDecidedIsNotFilledIn()
{
    const PersonFile here = withGroups(aimingAt({1}), {groupNamed(u"Breakfast"_s, u"meetup"_s)});
    PersonFile file = filled();
    QVERIFY(!takeBack(here, file).whole);
    saidOf(file, u"1"_s).decision.emplace().choice = Choice::Keep;
    const TakenBack taken = takeBack(here, file);
    QVERIFY(taken.whole);
    QCOMPARE(done(here, taken.edit).audits.size(), 2);
}

} // namespace recentre
