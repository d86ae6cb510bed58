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

/// Two independent normal numbers (Box and Muller).
std::pair<double, double> normals(Stream &stream)
{
    const double radius = std::sqrt(-2 * std::log(1 - stream.uniform()));
    const double angle = 2 * std::numbers::pi * stream.uniform();
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

/// Whether a share over so many readings is within sampling error of the exact one.
bool near(double share, double exact, int readings)
{
    return std::abs(share - exact) <= 4.5 * std::sqrt(exact * (1 - exact) / readings) + 1e-12;
}

/// Fifteen projects of three scores and a cost (method-figures.md, oracle D).
constexpr std::array<std::array<int, 4>, 15> projects = {{{46, 55, 31, 79}, {61, 49, 49, 32}, {22, 65, 57, 31},
    {43, 88, 42, 73}, {8, 82, 51, 19}, {60, 92, 71, 32}, {72, 62, 38, 94}, {92, 78, 100, 22}, {81, 75, 37, 44},
    {85, 23, 22, 10}, {50, 17, 53, 27}, {9, 37, 83, 100}, {64, 32, 51, 51}, {98, 57, 17, 98}, {9, 16, 13, 2}}};

/// How often each project is chosen with 300 to spend, over weights with these ranks.
std::array<double, 15> shares(const std::vector<int> &ranks, int readings)
{
    Choices choices;
    for (const auto &project : projects) {
        choices.minutes.insert(choices.minutes.end(), {0, project[3]});
        choices.ends.push_back(choices.minutes.size());
    }
    Planner planner(choices, 300);
    WeightStream stream(ranks);
    std::array<double, 3> weights{};
    std::vector<std::int64_t> values(choices.minutes.size());
    std::array<double, 15> shares{};
    for (int reading = 0; reading < readings; ++reading) {
        stream.draw(weights);
        for (std::size_t p = 0; p < projects.size(); ++p) {
            double value = 0;
            for (std::size_t c = 0; c < 3; ++c)
                value += weights[c] * projects[p][c];
            values[2 * p + 1] = std::llround(1e5 * value);
        }
        for (const std::size_t option : planner.solve(values))
            if (option % 2 == 1)
                shares[option / 2] += 1.0 / readings;
    }
    return shares;
}

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
    /// Oracle A: four drugs by six criteria, no ranking (JSMAA's published test; 4 million draws computed).
    void rankAcceptabilities()
    {
        // Mean and deviation; the first criterion is the exponential of a normal and more of it is better.
        const double measured[4][6][2] = {
            {{0, 0}, {11.7, 2.5}, {7.2, 1.45}, {16.6, 3.27}, {13.7, 1.89}, {18.6, 1.79}},
            {{.086, .056}, {9.2, 1.86}, {10.6, 1.58}, {21.2, 5.15}, {14.3, 2.93}, {18.3, 3.7}},
            {{.095, .044}, {15.4, 2.65}, {7.5, 1.48}, {20.2, 3.78}, {15.0, 3.21}, {19.5, 2.6}},
            {{.113, .048}, {5.5, 2.32}, {15.7, 4.44}, {12.8, 2.45}, {11.2, 3.98}, {31.0, 1.68}},
        };
        const double expected[4][4] = {{.1950, .2817, .2998, .2236}, {.2536, .2935, .2671, .1857},
            {.1698, .2432, .2857, .3013}, {.3816, .1815, .1474, .2894}};
        double low[6];
        double high[6];
        for (int c = 0; c < 6; ++c) {
            low[c] = 1e9;
            high[c] = -1e9;
            for (const auto &drug : measured) {
                low[c] = std::min(low[c], drug[c][0] - 1.96 * drug[c][1]);
                high[c] = std::max(high[c], drug[c][0] + 1.96 * drug[c][1]);
            }
        }
        low[0] = std::exp(low[0]);
        high[0] = std::exp(high[0]);

        constexpr int readings = 20'000;
        int ranked[4][4] = {};
        WeightStream weightStream(std::vector<int>(6, 1));
        Stream stream(2);
        std::array<double, 6> weights{};
        for (int reading = 0; reading < readings; ++reading) {
            weightStream.draw(weights);
            std::array<std::pair<double, int>, 4> values;
            for (int drug = 0; drug < 4; ++drug) {
                values[drug] = {0, drug};
                for (int c = 0; c < 6; ++c) {
                    double measure = measured[drug][c][0] + measured[drug][c][1] * normals(stream).first;
                    if (c == 0)
                        measure = std::exp(measure);
                    const double scaled = (measure - low[c]) / (high[c] - low[c]);
                    values[drug].first -= weights[c] * (c == 0 ? scaled : 1 - scaled);
                }
            }
            std::ranges::sort(values);
            for (int rank = 0; rank < 4; ++rank)
                ++ranked[values[rank].second][rank];
        }
        for (int drug = 0; drug < 4; ++drug)
            for (int rank = 0; rank < 4; ++rank)
                QVERIFY(near(static_cast<double>(ranked[drug][rank]) / readings, expected[drug][rank], readings));
    }

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

    /// Oracle D: shares of projects over all weights, and over ranked ones, are areas of polygons.
    void portfolios()
    {
        constexpr int readings = 20'000;
        const std::array<double, 15> any = {0, 1, 1, .665477, .927294, 1, 0, 1, .944614, 1, 1, 0, .317203, .072706, 1};
        const std::array<double, 15> ordered = {0, 1, 1, .609565, .752120, 1, 0, 1, 1, 1, 1, 0, .142554, .247880, 1};
        const std::array<double, 15> sharesOfAny = shares({1, 1, 1}, readings);
        const std::array<double, 15> sharesOfOrdered = shares({1, 2, 3}, readings);
        for (std::size_t project = 0; project < 15; ++project) {
            QVERIFY(near(sharesOfAny[project], any[project], readings)
                || std::abs(sharesOfAny[project] - any[project]) < 1e-9);
            QVERIFY(near(sharesOfOrdered[project], ordered[project], readings)
                || std::abs(sharesOfOrdered[project] - ordered[project]) < 1e-9);
        }
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
