// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the charts show, against the figures of the method: on the sample, and on audits made at random.
#include "files/auditreader.h"
#include "picture/bestvalue.h"
#include "picture/objectivesserved.h"
#include "picture/posttocoffee.h"
#include "picture/takingandgiving.h"
#include "picture/timeandvalue.h"
#include "picture/timebypurpose.h"
#include "picture/timeneeded.h"
#include "picture/valueofhours.h"
#include "randomaudit.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

Advice advised(const PersonFile &file, std::optional<int> budget = {})
{
    AdviceOptions options;
    options.readings = 0;
    options.budget = budget;
    return advise(file, options).value();
}

/// A small audit by hand: a reads, b contributes, c might be joined, d isn't told, e is left.
PersonFile fiveGroups()
{
    const QByteArray bytes = R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
        "groups": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"},
            {"id": "c", "name": "C", "membership": "candidate"}, {"id": "d", "name": "D"},
            {"id": "e", "name": "E", "membership": "left"}],
        "audits": [{"date": "2026-09-01", "weeklyMinutes": 60,
            "objectives": [{"purpose": "seen", "rank": 1}, {"purpose": "learn", "rank": 2}],
            "purposes": [{"purpose": "fun"}],
            "assessments": [
                {"group": "a", "minutesPerWeek": 90, "role": "reader", "pleasure": 2,
                 "purposes": [{"purpose": "learn", "brought": 4}, {"purpose": "fun", "brought": 5}],
                 "peopleExchanged": 8, "peopleMetOnline": 4, "peopleMetInPerson": 0, "didTogether": 0},
                {"group": "b", "minutesPerWeek": 30, "role": "contributor", "pleasure": 8,
                 "purposes": [{"purpose": "seen", "brought": 6, "potential": 9}],
                 "peopleExchanged": 12, "peopleMetOnline": 6, "peopleMetInPerson": 3, "didTogether": 1},
                {"group": "c", "contributeMinutesPerWeek": 40,
                 "purposes": [{"purpose": "seen", "potential": 7}]},
                {"group": "e", "minutesPerWeek": 500, "role": "reader"}]}]})";
    return readAudit(bytes).value();
}

double sumOf(const QList<ObjectiveServed> &objectives, double ObjectiveServed::*what)
{
    double sum = 0;
    for (const ObjectiveServed &each : objectives)
        sum += each.*what;
    return sum;
}

const Realisation &realisation(const Advice &advice, RealisationCode code)
{
    return *std::ranges::find(advice.realisations, code, &Realisation::code);
}

template <class Value>
Value figure(const Advice &advice, RealisationCode code, QLatin1StringView key)
{
    for (const Figure &each : realisation(advice, code).figures)
        if (each.key == key)
            return std::get<Value>(each.value);
    return {};
}

} // namespace

/// core/picture.
class TestPicture : public QObject {
    Q_OBJECT
private slots:
    void byHand();
    void nobody();
    void agrees_data();
    void agrees();
    void whatIfs();
    void sample();
};

void TestPicture::byHand()
{
    const PersonFile file = fiveGroups();
    const Basis basis = basisOf(file, advised(file)).value();

    const TimeAndValue points = timeAndValue(basis);
    QCOMPARE(points.points.size(), 3); // d isn't told, e is left
    QCOMPARE(points.notDrawn, 1);
    QCOMPARE(points.scored, 3);
    QCOMPARE(points.firstUnscored, u"d"_s);
    QCOMPARE(points.points[0].group, u"a"_s);
    QCOMPARE(points.points[0].minutes, 90);
    // Weights 11/18, 5/18, 2/18: 4 · 5/18 + 2 · 2/18.
    QCOMPARE(points.points[0].value, qint64(1'333'333));
    QCOMPARE(points.points[1].value, qint64(4'555'556)); // 6 · 11/18 + 8 · 2/18
    QCOMPARE(points.points[2].minutes, 40);
    QVERIFY(!points.points[2].member);
    QVERIFY(!points.points[2].pleasure);
    QVERIFY(!points.points[0].timeStandsIn && !points.points[0].valueStandsIn);
    QVERIFY(!points.points[2].timeStandsIn && points.points[2].valueStandsIn); // its pleasure
    QCOMPARE(points.costly, (Costly{1, 90, 1'333'333}));

    const TimeByPurpose times = timeByPurpose(basis);
    QStringList order;
    for (const PurposeTime &time : times.times)
        order += time.purpose;
    QCOMPARE(order, (QStringList{u"seen"_s, u"learn"_s, u"fun"_s, QString()}));
    QCOMPARE(times.minutesOf(times.times[0].share), 30);
    QCOMPARE(times.minutesOf(times.times[1].share), 45);
    QCOMPARE(times.minutesOf(times.times[2].share), 45);
    QCOMPARE(times.minutesOf(times.times[3].share), times.minutesToday - 120); // d's stand-in
    QVERIFY(times.estimated && !times.times[0].estimated && times.times[3].estimated);

    const TimeNeeded needed = timeNeeded(basis);
    QCOMPARE(needed.groups, 4);
    QCOMPARE(needed.times[0], (NeededTime{u"a"_s, Following::Serving, 90}));
    QCOMPARE(needed.times[1], (NeededTime{u"b"_s, Following::Serving, 30}));
    QCOMPARE(needed.times[2].kind, Following::NotServing);
    QVERIFY(needed.times[2].standsIn);
    QVERIFY(needed.neededStandsIn && needed.todayStandsIn);
    QCOMPARE(needed.times[3], (NeededTime{u"c"_s, Following::Candidate, 40}));

    const TakingAndGiving roles = takingAndGiving(basis);
    QCOMPARE(roles.roles[0], (RoleTime{90, 1}));
    QCOMPARE(roles.roles[2], (RoleTime{30, 1}));
    QVERIFY(roles.unknownEstimated && roles.estimated == (std::array{false, false, false, false}));
    QCOMPARE(roles.unknown.groups, 1);

    const PostToCoffee people = postToCoffee(basis);
    QCOMPARE(people.people, (std::array{20, 10, 3, 1}));
    QCOMPARE(people.unknown, (std::array{1, 1, 1, 1})); // d: counted aside, not as 0
    QCOMPARE(people.told, 2);
    QCOMPARE(people.most, u"b"_s);

    QCOMPARE(pointSize(std::nullopt), 1);
    QCOMPARE(pointSize(4), 0);
    QCOMPARE(pointSize(7), 2);
}

void TestPicture::nobody()
{
    PersonFile file;
    file.person.name = u"Ada"_s;
    QVERIFY(!basisOf(file, Advice()));
    Audit audit;
    audit.id = u"1"_s;
    audit.date = QDate(2026, 9, 1);
    file.audits.insert(audit.id, audit);
    const Basis basis = basisOf(file, advised(file)).value();
    QVERIFY(timeAndValue(basis).points.isEmpty());
    QVERIFY(timeByPurpose(basis).times.isEmpty());
    QVERIFY(timeNeeded(basis).times.isEmpty());
    QVERIFY(valueOfHours(basis).bars.isEmpty());
    QVERIFY(objectivesServed(basis).objectives.isEmpty());
    QCOMPARE(bestValue(basis).littleMoreFrom(), 0);
    QCOMPARE(postToCoffee(basis).groups, 0);
}

void TestPicture::agrees_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestPicture::agrees()
{
    QFETCH(int, seed);
    PersonFile file = RandomAudit(quint32(seed)).file();
    if (file.audits.isEmpty())
        return;
    const Advice advice = advised(file);
    const Basis basis = basisOf(file, advice).value();

    // 1: every group is drawn or counted, a member with the value that the method gives it.
    const TimeAndValue points = timeAndValue(basis);
    QCOMPARE(points.points.size() + points.notDrawn, advice.groups.size());
    int counted = 0;
    for (const auto &[recommendation, count] : points.counts)
        counted += count;
    QCOMPARE(counted, int(advice.groups.size()));
    for (const ValuePoint &point : points.points) {
        const GroupAdvice &group = *std::ranges::find(advice.groups, point.group, &GroupAdvice::group);
        if (group.valueToday)
            QCOMPARE(point.value, *group.valueToday);
        QCOMPARE(point.recommendation, group.recommendation);
    }
    QVERIFY(points.costly.value * 2 <= advice.valueToday);

    // 2: shares are those of the realisation, and make the whole.
    const TimeByPurpose times = timeByPurpose(basis);
    double whole = 0;
    for (const PurposeTime &time : times.times)
        whole += time.share;
    QVERIFY(advice.minutesToday == 0 || std::abs(whole - 1) < 1e-9);
    QCOMPARE(times.away, figure<double>(advice, RealisationCode::AwayFromObjectives, "away"_L1));
    QCOMPARE(times.firstTwo, figure<double>(advice, RealisationCode::AwayFromObjectives, "firstTwo"_L1));

    // 3: the bar is as long as following all takes; members make today.
    const TimeNeeded needed = timeNeeded(basis);
    int length = 0, members = 0;
    for (const NeededTime &time : needed.times) {
        length += time.minutes;
        members += time.kind == Following::Candidate ? 0 : time.minutes;
    }
    QCOMPARE(length, advice.minutesToFollowAll);
    QCOMPARE(members, advice.minutesToday);

    // 4: the method's own figures, most first.
    const ValueOfHours hours = valueOfHours(basis);
    QCOMPARE(hours.bars.size() + hours.without, advice.groups.size());
    QVERIFY(std::ranges::is_sorted(hours.bars, std::greater(), &HourValue::points));
    for (const HourValue &bar : hours.bars)
        QVERIFY(bar.minutes > 0);

    // 5: with pleasure they add up to the values of today and of the plan; each group's was rounded on its own.
    const ObjectivesServed served = objectivesServed(basis);
    const double off = 1e-6 * double(advice.groups.size() + 1);
    QVERIFY(std::abs(sumOf(served.objectives, &ObjectiveServed::today) + served.pleasureToday
                - double(advice.valueToday) / 1e6)
        < off);
    QVERIFY(std::abs(sumOf(served.objectives, &ObjectiveServed::planned) + served.pleasurePlanned
                - double(advice.valuePlanned) / 1e6)
        < off);

    // 6 and 9: those of the realisations.
    const TakingAndGiving roles = takingAndGiving(basis);
    QCOMPARE(roles.roles[0], figure<RoleTime>(advice, RealisationCode::TakingNotGiving, "reader"_L1));
    QCOMPARE(roles.roles[3], figure<RoleTime>(advice, RealisationCode::TakingNotGiving, "initiator"_L1));
    QCOMPARE(roles.unknown, figure<RoleTime>(advice, RealisationCode::TakingNotGiving, "unknown"_L1));
    const PostToCoffee people = postToCoffee(basis);
    QCOMPARE(people.people[0], figure<int>(advice, RealisationCode::FewMet, "exchanged"_L1));
    QCOMPARE(people.people[3], figure<int>(advice, RealisationCode::FewMet, "together"_L1));

    // 7: the plan's point lies on the curve, today's never above it where all of today could be chosen.
    const BestValue best = bestValue(basis);
    QCOMPARE(best.at(best.promise), advice.valuePlanned);
    QVERIFY(std::ranges::is_sorted(best.curve, {}, &FrontierPoint::value));
    QVERIFY(10 * best.at(best.littleMoreFrom()) >= 9 * best.curve.last().value);
}

void TestPicture::whatIfs()
{
    for (int seed = 0; seed < 60; ++seed) {
        const PersonFile file = RandomAudit(quint32(seed)).file();
        if (file.audits.isEmpty())
            continue;
        const Advice now = advised(file);
        const Basis basis = basisOf(file, now).value();
        for (const int minutes : {now.weeklyMinutes - 60, now.weeklyMinutes + 60, 0, minutesInAWeek}) {
            if (minutes < 0 || minutes > minutesInAWeek)
                continue;
            const Advice then = advised(file, minutes);
            const WhatIf what = whatIf(basis, minutes);
            QCOMPARE(what.value, then.valuePlanned);
            QStringList without, also;
            for (qsizetype i = 0; i < now.groups.size(); ++i) {
                const bool before = now.groups[i].level >= Level::Keep, after = then.groups[i].level >= Level::Keep;
                if (before && !after)
                    without += now.groups[i].group;
                if (!before && after)
                    also += now.groups[i].group;
            }
            const auto sorted = [](QStringList list) {
                list.sort();
                return list;
            };
            QCOMPARE(sorted(what.without), sorted(without));
            QCOMPARE(sorted(what.also), sorted(also));
        }
    }
}

void TestPicture::sample()
{
    QFile in(QStringLiteral(RECENTRE_TEST_DATA "/../../assets/samples/isabelle.en.json"));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const PersonFile file = readAudit(in.readAll()).value();
    const Basis basis = basisOf(file, advised(file)).value();
    const TimeAndValue points = timeAndValue(basis);
    QCOMPARE(points.costly.groups, 4);
    QCOMPARE(points.costly.minutes, 165);
    QCOMPARE(timeNeeded(basis).needed, basis.advice.minutesToFollowAll);
    QCOMPARE(postToCoffee(basis).people[2], 10);
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestPicture)
#include "tst_picture.moc"
