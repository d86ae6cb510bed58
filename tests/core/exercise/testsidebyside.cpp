// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pass by purpose.
#include "exercise/assessing.h"
#include "exercise/sidebyside.h"
#include "exercise/whereabouts.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Score = std::optional<double>;

Standing standing(const QString &group, Score brought, Score potential, bool candidate = false)
{
    return {group, candidate, brought, potential};
}

PersonFile tagged(PersonFile file, const QString &group, const QList<Tag> &tags)
{
    return done(file, assess(file, group, [&](Assessment &row) { row.purposes = tags; }));
}

// Two objectives a and b, three groups; m and n are members, c might be joined.
PersonFile three()
{
    PersonFile file = withGroups(aimingAt({1, 2}), {groupNamed(u"m"_s), groupNamed(u"n"_s), groupNamed(u"c"_s)});
    file.groups[u"c"_s].membership = Membership::Candidate;
    file = tagged(file, u"m"_s, {{u"a"_s, 2.0, 4.0, {}}, {u"b"_s, 1.0, {}, {}}});
    file = tagged(file, u"n"_s, {{u"a"_s, {}, {}, {}}});
    return tagged(file, u"c"_s, {{u"a"_s, 9.0, 6.0, {}}});
}

} // namespace

void SideBySideTest::purposesWithTwoGroups()
{
    PersonFile file = three();
    QCOMPARE(purposesSideBySide(file).size(), 1);
    QCOMPARE(purposesSideBySide(file).first().id, u"a"_s);
    file = tagged(file, u"n"_s, {{u"b"_s, 3.0, 3.0, {}}});
    QCOMPARE(purposesSideBySide(file).size(), 2);
    file.groups[u"n"_s].membership = Membership::Left;
    QCOMPARE(purposesSideBySide(file).size(), 1);
    QVERIFY(purposesSideBySide(PersonFile()).isEmpty());
}

void SideBySideTest::highestFirst()
{
    const QList<Standing> rows = standings(three(), u"a"_s);
    QStringList order;
    for (const Standing &row : rows)
        order += row.group;
    QCOMPARE(order, (QStringList{u"c"_s, u"m"_s, u"n"_s})); // the unknown last
    QCOMPARE(rows[0].height(), Score(6)); // a candidate has brought nothing
    QCOMPARE(rows[1].height(), Score(4));
    QCOMPARE(rows[2].height(), Score());
    QVERIFY(rows[1].byPotential());
    QVERIFY(!standing(u"x"_s, 5, 3).byPotential());
    QVERIFY(standing(u"x"_s, 5, 5).byPotential());
    QVERIFY(!standing(u"x"_s, 5, {}).byPotential());
}

void SideBySideTest::asksTheFurthestPair_data()
{
    QTest::addColumn<QList<double>>("heights");
    QTest::addColumn<QString>("asked");
    QTest::newRow("one") << QList<double>{5} << QString();
    QTest::newRow("two") << QList<double>{8, 4} << u"1 of 0, 3"_s;
    QTest::newRow("none at all") << QList<double>{0, 0} << QString();
    QTest::newRow("all the same") << QList<double>{6, 6, 6} << u"1 of 0, 0"_s;
    // The second stands 2 under the mean of its neighbours, the first 4 above its only one.
    QTest::newRow("a drop") << QList<double>{10, 5, 4} << u"1 of 0, 3"_s;
    QTest::newRow("a step in the middle") << QList<double>{9, 9, 3, 3} << u"2 of 1, 4"_s;
    QTest::newRow("too far apart to be a share") << QList<double>{10, 1} << QString();
}

void SideBySideTest::asksTheFurthestPair()
{
    QFETCH(QList<double>, heights);
    QFETCH(QString, asked);
    QList<Standing> rows;
    for (qsizetype i = 0; i < heights.size(); ++i)
        rows += standing(QString::number(i), 0, heights[i]);
    const auto pair = furthestComparison(rows, {});
    QCOMPARE(pair ? u"%1 of %2, %3"_s.arg(pair->group, pair->other).arg(pair->share) : QString(), asked);
}

void SideBySideTest::asksNothingTwice()
{
    QList<Standing> rows;
    for (int i = 0; i < 6; ++i)
        rows += standing(QString::number(i), 0, 10 - i);
    QList<std::pair<QString, QString>> settled;
    while (const auto pair = furthestComparison(rows, settled)) {
        QVERIFY(!settled.contains(std::pair(pair->group, pair->other)));
        settled.append({pair->group, pair->other});
    }
    QCOMPARE(settled.size(), comparisonsAtMost);
}

void SideBySideTest::nudges()
{
    const PersonFile file = three();
    const QList<Standing> rows = standings(file, u"a"_s);
    QCOMPARE(*standings(done(file, nudge(file, u"a"_s, rows[0], 1)), u"a"_s)[0].potential, 7.0);
    QCOMPARE(*standings(done(file, nudge(file, u"a"_s, rows[0], 40)), u"a"_s)[0].potential, 10.0);
    const Standing brought = standing(u"m"_s, 5, 3);
    const PersonFile after = done(file, nudge(file, u"a"_s, brought, -1));
    QCOMPARE(assessmentOf(after, u"m"_s).purposes->first().brought, Score(4));
    QVERIFY(nudge(file, u"nothing"_s, brought, 1).isEmpty());
}

void SideBySideTest::whereaboutsComeBack()
{
    for (const QStringList &parts : {QStringList{}, QStringList{u""_s}, QStringList{u"a/b"_s, u""_s, u"%2F é 👥"_s}}) {
        const QString card = whereabouts(u"screen"_s, parts);
        QCOMPARE(partsOfWhereabouts(card, u"screen"_s), std::optional(parts));
        QCOMPARE(partsOfWhereabouts(card, u"scree"_s), std::nullopt);
    }
    QCOMPARE(partsOfWhereabouts({}, u"screen"_s), std::nullopt);
}

} // namespace recentre
