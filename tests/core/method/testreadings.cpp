// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "method/advice.h"
#include "method/plan.h"
#include "method/weights.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <thread>

namespace recentre {

using namespace method;

namespace {

ForEach threads(int count)
{
    return [count](int bodies, const std::function<void(int)> &body) {
        std::vector<std::thread> running;
        for (int t = 0; t < count; ++t)
            running.emplace_back([&, t] {
                for (int i = bodies - 1 - t; i >= 0; i -= count)
                    body(i);
            });
        for (std::thread &thread : running)
            thread.join();
    };
}

} // namespace

class TestReadings : public QObject {
    Q_OBJECT

private slots:
    /// Oracle C: three groups, two objectives, 60 minutes; the weight .6 of the first parts the plans.
    void exactShares()
    {
        Choices choices{{0, 30, 60, 0, 30, 60, 0, 30, 60}, {3, 6, 9}};
        const double scores[9][2] = {{0, 0}, {4, 0}, {7, 0}, {0, 0}, {0, 6}, {0, 10}, {0, 0}, {3, 3}, {5, 5}};
        Planner planner(choices, 60);
        const std::vector<int> ranks = {1, 2};
        const auto valuesAt = [&](std::span<const double> weights) {
            std::vector<std::int64_t> values;
            for (const auto &score : scores)
                values.push_back(std::llround(1e6 * (weights[0] * score[0] + weights[1] * score[1])));
            return values;
        };
        std::array<int, 9> times{};
        WeightStream stream(ranks);
        std::array<double, 2> weights{};
        constexpr int readings = 20'000;
        for (int reading = 0; reading < readings; ++reading) {
            stream.draw(weights);
            for (const std::size_t option : planner.solve(valuesAt(weights)))
                ++times[option];
        }
        QVERIFY(near(times[1] / double(readings), .8, readings));
        QVERIFY(near(times[4] / double(readings), .2, readings));
        QCOMPARE(times[7], readings);

        const std::vector<std::int64_t> values = valuesAt(rankWeights(ranks));
        std::int64_t best = 0;
        for (const std::size_t option : planner.solve(values))
            best += values[option];
        QCOMPARE(best, 6'000'000);
    }

    void sameFiguresHoweverItIsSpread()
    {
        Stream stream(21);
        for (int i = 0; i < 6; ++i) {
            const PersonFile file = randomFile(stream, {10 + 7 * i, i % 2 == 0, i % 3 == 0});
            const AdviceOptions alone{.budget = {}, .readings = 400, .forEach = {}, .progress = {}};
            const Advice expected = advise(file, alone).value();
            for (const int count : {1, 2, 3, 16}) {
                AdviceOptions spread = alone;
                spread.forEach = threads(count);
                QVERIFY(advise(file, spread).value() == expected);
            }
        }
    }

    /// More readings begin with the same ones, and a group added shakes nobody else's draws.
    void sharesAddUpToOne()
    {
        Stream stream(22);
        const PersonFile file = randomFile(stream, {30, false, true});
        const Advice advice = advise(file, {.budget = {}, .readings = 333, .forEach = {}, .progress = {}}).value();
        QCOMPARE(advice.readings, 333);
        for (const GroupAdvice &group : advice.groups) {
            QCOMPARE(group.confidence.has_value(), group.level && !group.pinned);
            if (!group.confidence)
                continue;
            double sum = 0;
            for (const LevelAdvice &level : group.levels) {
                sum += *level.acceptability;
                if (level.level == *group.level)
                    QCOMPARE(*level.acceptability, *group.confidence);
            }
            QVERIFY(std::abs(sum - 1) < 1e-12);
        }
    }

    void aGroupWithoutMinutesShakesNobody()
    {
        Stream stream(23);
        PersonFile file = randomFile(stream, {20, false, false});
        const AdviceOptions options{.budget = {}, .readings = 200, .forEach = {}, .progress = {}};
        const Advice before = advise(file, options).value();
        Group group;
        group.id = QStringLiteral("another");
        group.position = 5;
        file.groups.insert(group.id, group);
        Assessment assessment = file.assessments.first();
        assessment.group = group.id;
        assessment.purposes = QList<Tag>();
        assessment.pleasure = {};
        assessment.minutesPerWeek = {};
        assessment.membership = Membership::Candidate;
        file.assessments.insert({assessment.audit, group.id}, assessment);
        Advice after = advise(file, options).value();
        const auto added = std::ranges::find(after.groups, group.id, &GroupAdvice::group);
        QCOMPARE(*added->confidence, 1.0);
        after.groups.erase(added);
        QVERIFY(before.groups == after.groups);
    }

    void stopsWhenToldTo()
    {
        Stream stream(24);
        const PersonFile file = randomFile(stream, {20, false, false});
        std::vector<qint64> told;
        AdviceOptions options{.budget = {}, .readings = 2000, .forEach = {}, .progress = {}};
        options.progress = [&](qint64 done, qint64 total) {
            told.push_back(done);
            return total == 2000 && told.size() < 3;
        };
        const Result<Advice> stopped = advise(file, options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ProblemCode::Cancelled);
        QCOMPARE(told.size(), std::size_t(3));
        QVERIFY(told.back() < 2000);
        options.progress = [&](qint64 done, qint64) {
            told.push_back(done);
            return true;
        };
        QVERIFY(advise(file, options).has_value());
        QCOMPARE(told.back(), 2000);
    }
};

int testReadings(int argc, char **argv)
{
    TestReadings tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testreadings.moc"
