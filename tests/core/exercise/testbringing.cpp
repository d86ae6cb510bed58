// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/assessing.h"
#include "exercise/bringing.h"
#include "exercise/completion.h"
#include "exercise/doing.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile twoGroups() { return withGroups(aimingAt({1, 2}), {groupNamed(u"g"_s), groupNamed(u"h"_s)}); }

Purpose named(const QString &id)
{
    Purpose purpose;
    purpose.id = id;
    purpose.name = id.toUpper();
    return purpose;
}

// "a 3 8, b ? 7": the tags in their order with both scores; "none" and "unsaid" say so.
QString shown(const PersonFile &file)
{
    const Assessment row = assessmentOf(file, u"g"_s);
    if (!row.purposes)
        return u"unsaid"_s;
    if (row.purposes->isEmpty())
        return u"none"_s;
    const auto figure = [](std::optional<double> score) { return score ? QString::number(*score) : u"?"_s; };
    QStringList tags;
    for (const Tag &tag : *row.purposes)
        tags += tag.purpose + u' ' + figure(tag.brought) + u' ' + figure(tag.potential);
    return tags.join(u", "_s);
}

} // namespace

void BringingTest::tags()
{
    PersonFile file = done(twoGroups(), tagGroup(twoGroups(), u"g"_s, named(u"b"_s)));
    file = done(file, tagGroup(file, u"g"_s, named(u"a"_s)));
    QCOMPARE(shown(file), u"b ? ?, a ? ?"_s); // in the order in which they were added
    QVERIFY(tagGroup(file, u"g"_s, named(u"a"_s)).isEmpty());
    file = done(file, scoreBrought(file, u"g"_s, u"a"_s, 3.5));
    file = done(file, scorePotential(file, u"g"_s, u"a"_s, 0));
    QCOMPARE(shown(file), u"b ? ?, a 3.5 0"_s);
    file = done(file, scoreBrought(file, u"g"_s, u"a"_s, std::nullopt));
    QCOMPARE(shown(file), u"b ? ?, a ? 0"_s);
    file = done(file, untagGroup(file, u"g"_s, u"b"_s));
    QCOMPARE(shown(file), u"a ? 0"_s);
    file = done(file, untagGroup(file, u"g"_s, u"a"_s));
    QCOMPARE(shown(file), u"unsaid"_s); // that the last one was a mistake doesn't say that it serves none
}

void BringingTest::tagsWithANewPurpose()
{
    const PersonFile file = twoGroups();
    const PersonFile after = done(file, tagGroup(file, u"g"_s, named(u"own"_s)));
    const Purpose row = after.purposes.value({u"now"_s, u"own"_s});
    QCOMPARE(row.name, u"OWN"_s);
    QVERIFY(!row.rank); // a purpose, not an objective
    QCOMPARE(done(after, tagGroup(after, u"h"_s, named(u"own"_s))).purposes.size(), after.purposes.size());
    const PersonFile more = done(after, tagGroup(after, u"g"_s, named(u"more"_s)));
    QVERIFY(more.purposes.value({u"now"_s, u"more"_s}).position > row.position);
}

void BringingTest::servesNothing()
{
    PersonFile file = twoGroups();
    file = done(file, tagGroup(file, u"g"_s, named(u"a"_s)));
    file = done(file, serveNothing(file, u"g"_s, true));
    QCOMPARE(shown(file), u"none"_s);
    QVERIFY(untagGroup(file, u"g"_s, u"a"_s).isEmpty());
    QCOMPARE(shown(done(file, serveNothing(file, u"g"_s, false))), u"unsaid"_s);
    QCOMPARE(shown(done(file, tagGroup(file, u"g"_s, named(u"b"_s)))), u"b ? ?"_s);
    file = done(file, serveUnknown(file, u"g"_s));
    QCOMPARE(shown(file), u"unsaid"_s);
    QVERIFY(assessmentOf(file, u"g"_s).unknown.contains(u"purposes"_s));
    file = done(file, serveNothing(file, u"g"_s, true));
    QVERIFY(!assessmentOf(file, u"g"_s).unknown.contains(u"purposes"_s));
}

void BringingTest::countsAndPleasure()
{
    PersonFile file = twoGroups();
    for (const Station station : stations)
        file = done(file, countPeople(file, u"g"_s, station, int(station)));
    Assessment row = assessmentOf(file, u"g"_s);
    QCOMPARE(row.peopleExchanged, 0);
    QCOMPARE(row.peopleMetOnline, 1);
    QCOMPARE(row.peopleMetInPerson, 2);
    QCOMPARE(row.didTogether, 3);
    QCOMPARE(peopleAt(row, Station::DidTogether), 3);
    file = done(file, countPeople(file, u"g"_s, Station::MetOnline, std::nullopt));
    file = done(file, ratePleasure(file, u"g"_s, std::nullopt));
    row = assessmentOf(file, u"g"_s);
    QVERIFY(!row.peopleMetOnline);
    QCOMPARE(row.unknown, (QStringList{u"peopleMetOnline"_s, u"pleasure"_s}));
    QVERIFY(ratePleasure(file, u"g"_s, std::nullopt).isEmpty());
    file = done(file, ratePleasure(file, u"g"_s, 6.5));
    row = assessmentOf(file, u"g"_s);
    QCOMPARE(row.pleasure, 6.5);
    QCOMPARE(row.unknown, QStringList{u"peopleMetOnline"_s});
    file.assessments[{u"now"_s, u"g"_s}].imported.insert(u"peopleMetInPerson"_s, {});
    file = done(file, countPeople(file, u"g"_s, Station::MetInPerson, 4));
    QVERIFY(assessmentOf(file, u"g"_s).imported.isEmpty()); // typed over: the person's own answer now
}

void BringingTest::circlesAndLeaning()
{
    PersonFile file = twoGroups();
    file = done(file, reachCircle(file, u"g"_s, 3, true));
    file = done(file, reachCircle(file, u"g"_s, 1, true));
    QCOMPARE(assessmentOf(file, u"g"_s).circles, (QList{1, 3}));
    QVERIFY(reachCircle(file, u"g"_s, 3, true).isEmpty());
    file = done(file, reachCircle(file, u"g"_s, 1, false));
    file = done(file, reachCircle(file, u"g"_s, 3, false));
    QVERIFY(assessmentOf(file, u"g"_s).circles && assessmentOf(file, u"g"_s).circles->isEmpty());
    file = done(file, circlesUnknown(file, u"g"_s));
    QVERIFY(!assessmentOf(file, u"g"_s).circles);
    QVERIFY(assessmentOf(file, u"g"_s).unknown.contains(u"circles"_s));
    file = done(file, lean(file, u"g"_s, Choice::Drop));
    QCOMPARE(assessmentOf(file, u"g"_s).leaning, Choice::Drop);
    file = done(file, lean(file, u"g"_s, std::nullopt));
    QVERIFY(!assessmentOf(file, u"g"_s).leaning);
}

void BringingTest::asksForATool()
{
    PersonFile file = twoGroups();
    file.purposes[{u"now"_s, u"b"_s}].information = true;
    file = done(file, tagGroup(file, u"g"_s, named(u"a"_s)));
    QVERIFY(!asksForAlternative(file, u"g"_s));
    file = done(file, tagGroup(file, u"g"_s, named(u"b"_s)));
    QVERIFY(asksForAlternative(file, u"g"_s));
    file = done(file, sayRole(file, u"g"_s, Role::Reader));
    QVERIFY(asksForAlternative(file, u"g"_s)); // whom one met isn't known
    QVERIFY(!asksForAlternative(done(file, sayMetNobody(file, u"g"_s, true)), u"g"_s)); // step 3 asked
    file.groups[u"g"_s].membership = Membership::Candidate;
    QVERIFY(!asksForAlternative(file, u"g"_s));
}

void BringingTest::staleClicksChangeNothing()
{
    const PersonFile file = twoGroups();
    QVERIFY(scoreBrought(file, u"g"_s, u"a"_s, 3).isEmpty()); // not tagged
    QVERIFY(tagGroup(file, u"gone"_s, named(u"own"_s)).isEmpty());
    QVERIFY(lean(PersonFile(), u"g"_s, Choice::Keep).isEmpty());
    QVERIFY(untagGroup(file, u"g"_s, u"a"_s).isEmpty());
    QVERIFY(serveNothing(file, u"g"_s, false).isEmpty());
}

void BringingTest::looksAt()
{
    PersonFile file = twoGroups();
    QCOMPARE(countOf(file, 4), (StepCount{0, 2}));
    file = done(file, countPeople(file, u"g"_s, Station::Exchanged, 3));
    QCOMPARE(countOf(file, 4), (StepCount{0, 2})); // step 3 may have said so
    file = done(file, serveUnknown(file, u"g"_s)); // "I don't know" is an answer
    QCOMPARE(countOf(file, 4), (StepCount{1, 2}));
    file = done(file, ratePleasure(file, u"h"_s, std::nullopt));
    QCOMPARE(countOf(file, 4), (StepCount{2, 2}));
    QVERIFY(stepDone(file, 4));
}

} // namespace recentre
