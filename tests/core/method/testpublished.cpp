// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures that others have published, worked out by our readings and our planner (design: method-figures.md). The
/// numbers are theirs, the code isn't.

#include "tests.h"

#include "method/plan.h"
#include "method/random.h"
#include "method/weights.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numbers>
#include <numeric>

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

/// Four antidepressants by six criteria, mean and deviation (oracle A: github tommite/jsmaa, SMAA2SimulationTest, its
/// parameters and what it expects). The first criterion is the exponential of a normal and more of it is better.
class Drugs {
public:
    Drugs()
    {
        for (std::size_t c = 0; c < 6; ++c) {
            m_low[c] = 1e9;
            m_high[c] = -1e9;
            for (const auto &drug : measured) {
                m_low[c] = std::min(m_low[c], drug[c].first - 1.96 * drug[c].second);
                m_high[c] = std::max(m_high[c], drug[c].first + 1.96 * drug[c].second);
            }
        }
        m_low[0] = std::exp(m_low[0]);
        m_high[0] = std::exp(m_high[0]);
    }

    /// The drugs with one draw of their measurements, best first, by these weights.
    std::array<std::size_t, 4> ranked(std::span<const double> weights, Stream &stream) const
    {
        std::array<double, 4> values{};
        for (std::size_t drug = 0; drug < 4; ++drug)
            for (std::size_t c = 0; c < 6; ++c) {
                double measure = measured[drug][c].first + measured[drug][c].second * normals(stream).first;
                if (c == 0)
                    measure = std::exp(measure);
                const double scaled = (measure - m_low[c]) / (m_high[c] - m_low[c]);
                values[drug] += weights[c] * (c == 0 ? scaled : 1 - scaled);
            }
        std::array<std::size_t, 4> order{0, 1, 2, 3};
        std::ranges::sort(order, std::ranges::greater(), [&](std::size_t drug) { return values[drug]; });
        return order;
    }

private:
    static constexpr std::array<std::array<std::pair<double, double>, 6>, 4> measured = {{
        {{{0, 0}, {11.7, 2.5}, {7.2, 1.45}, {16.6, 3.27}, {13.7, 1.89}, {18.6, 1.79}}},
        {{{.086, .056}, {9.2, 1.86}, {10.6, 1.58}, {21.2, 5.15}, {14.3, 2.93}, {18.3, 3.7}}},
        {{{.095, .044}, {15.4, 2.65}, {7.5, 1.48}, {20.2, 3.78}, {15.0, 3.21}, {19.5, 2.6}}},
        {{{.113, .048}, {5.5, 2.32}, {15.7, 4.44}, {12.8, 2.45}, {11.2, 3.98}, {31.0, 1.68}}},
    }};
    std::array<double, 6> m_low{}, m_high{};
};

/// Fifteen projects of three scores and a cost, 300 to spend (oracle D: github tommite/rrpm, tests/data).
constexpr std::array<std::array<int, 4>, 15> projects = {{{46, 55, 31, 79}, {61, 49, 49, 32}, {22, 65, 57, 31},
    {43, 88, 42, 73}, {8, 82, 51, 19}, {60, 92, 71, 32}, {72, 62, 38, 94}, {92, 78, 100, 22}, {81, 75, 37, 44},
    {85, 23, 22, 10}, {50, 17, 53, 27}, {9, 37, 83, 100}, {64, 32, 51, 51}, {98, 57, 17, 98}, {9, 16, 13, 2}}};
constexpr int spent = 300;

using Portfolio = std::array<bool, 15>;

Portfolio portfolio(const char *bits)
{
    Portfolio chosen{};
    for (std::size_t p = 0; p < chosen.size(); ++p)
        chosen[p] = bits[p] == '1';
    return chosen;
}

/// How often each portfolio is the plan, over weights with these ranks.
std::map<Portfolio, int> planned(const std::vector<int> &ranks, int readings)
{
    Choices choices;
    for (const auto &project : projects) {
        choices.minutes.insert(choices.minutes.end(), {0, project[3]});
        choices.ends.push_back(choices.minutes.size());
    }
    Planner planner(choices, spent);
    WeightStream stream(ranks);
    std::array<double, 3> weights{};
    std::vector<std::int64_t> values(choices.minutes.size());
    std::map<Portfolio, int> times;
    for (int reading = 0; reading < readings; ++reading) {
        stream.draw(weights);
        for (std::size_t p = 0; p < projects.size(); ++p) {
            double value = 0;
            for (std::size_t c = 0; c < 3; ++c)
                value += weights[c] * projects[p][c];
            values[2 * p + 1] = std::llround(1e5 * value);
        }
        Portfolio chosen{};
        for (const std::size_t option : planner.solve(values))
            chosen[option / 2] = option % 2 == 1;
        ++times[chosen];
    }
    return times;
}

/// How many of a list of portfolios have each project.
std::array<int, 15> cores(const std::vector<Portfolio> &portfolios)
{
    std::array<int, 15> counts{};
    for (const Portfolio &each : portfolios)
        for (std::size_t p = 0; p < each.size(); ++p)
            counts[p] += each[p] ? 1 : 0;
    return counts;
}

/// All that can be paid and isn't dominated: no other is as good on each total and better on one. With `ordered`
/// weights the totals are of the first, the first two and all three scores, each by the mean.
std::vector<Portfolio> undominated(bool ordered, int &payable)
{
    std::vector<std::pair<std::array<int, 3>, Portfolio>> all;
    for (unsigned bits = 0; bits < 1U << 15U; ++bits) {
        std::array<int, 4> sums{};
        Portfolio chosen{};
        for (std::size_t p = 0; p < projects.size(); ++p)
            if (chosen[p] = (bits >> p & 1U) != 0; chosen[p])
                for (std::size_t c = 0; c < sums.size(); ++c)
                    sums[c] += projects[p][c];
        if (sums[3] > spent)
            continue;
        all.push_back({ordered ? std::array{sums[0], sums[0] + sums[1], sums[0] + sums[1] + sums[2]}
                               : std::array{sums[0], sums[1], sums[2]},
            chosen});
    }
    payable = static_cast<int>(all.size());
    std::vector<Portfolio> best;
    for (const auto &[totals, chosen] : all)
        if (std::ranges::none_of(all, [&](const auto &other) {
                const auto &[o0, o1, o2] = other.first;
                return o0 >= totals[0] && o1 >= totals[1] && o2 >= totals[2] && other.first != totals;
            }))
            best.push_back(chosen);
    return best;
}

} // namespace

class TestPublished : public QObject {
    Q_OBJECT

private slots:
    /// Acceptabilities of ranks and central weights, as published and by 4 million draws of ours; no ranking.
    void antidepressants()
    {
        constexpr double published[4][4] = {
            {.20, .28, .30, .22}, {.25, .29, .27, .19}, {.17, .25, .29, .30}, {.39, .18, .15, .29}};
        constexpr double computed[4][4] = {{.1950, .2817, .2998, .2236}, {.2536, .2935, .2671, .1857},
            {.1698, .2432, .2857, .3013}, {.3816, .1815, .1474, .2894}};
        constexpr double central[4][6] = {{.08, .14, .23, .18, .16, .22}, {.18, .17, .15, .13, .15, .22},
            {.21, .10, .22, .13, .15, .20}, {.18, .21, .12, .21, .19, .09}};
        constexpr double factors[4] = {.48, .44, .34, .74}, computedFactors[4] = {.4865, .4431, .3478, .7303};
        constexpr int readings = 20'000;
        constexpr double tolerance = .02, ofFactors = .03;

        const Drugs drugs;
        int times[4][4] = {};
        double sums[4][6] = {};
        WeightStream weightStream(std::vector<int>(6, 1));
        Stream stream(2);
        std::array<double, 6> weights{};
        for (int reading = 0; reading < readings; ++reading) {
            weightStream.draw(weights);
            const std::array<std::size_t, 4> order = drugs.ranked(weights, stream);
            for (std::size_t rank = 0; rank < 4; ++rank)
                ++times[order[rank]][rank];
            for (std::size_t c = 0; c < 6; ++c)
                sums[order[0]][c] += weights[c];
        }
        for (std::size_t drug = 0; drug < 4; ++drug) {
            for (std::size_t rank = 0; rank < 4; ++rank) {
                const double share = static_cast<double>(times[drug][rank]) / readings;
                QVERIFY(near(share, computed[drug][rank], readings));
                QVERIFY(std::abs(share - published[drug][rank]) <= tolerance);
            }
            // The mean of the weights that make it the best; with them, how often it is.
            for (std::size_t c = 0; c < 6; ++c) {
                weights[c] = sums[drug][c] / times[drug][0];
                QVERIFY(std::abs(weights[c] - central[drug][c]) <= tolerance);
            }
            int best = 0;
            for (int reading = 0; reading < readings; ++reading)
                best += drugs.ranked(weights, stream)[0] == drug ? 1 : 0;
            const double factor = static_cast<double>(best) / readings;
            QVERIFY(std::abs(factor - factors[drug]) <= ofFactors);
            QVERIFY(std::abs(factor - computedFactors[drug]) <= tolerance);
        }
    }

    /// Each portfolio's share of the weights is the area of a polygon; those that no weights choose are never planned.
    void portfolios()
    {
        constexpr int readings = 20'000;
        const std::map<Portfolio, std::pair<double, double>> shares = {
            {portfolio("011001011110011"), {3250081.0 / 44701920, 4841581.0 / 19531920}},
            {portfolio("011011011110101"), {8489392148.0 / 32424817059, 3097600.0 / 21729261}},
            {portfolio("011111011110001"), {37798593827.0 / 61955652960, 10924043.0 / 17921040}},
            {portfolio("011111010110101"), {366389.0 / 6615249, 0}}};
        std::map<Portfolio, int> any = planned({1, 1, 1}, readings);
        std::map<Portfolio, int> ordered = planned({1, 2, 3}, readings);
        for (const auto &[chosen, share] : shares) {
            QVERIFY(near(any[chosen] / double(readings), share.first, readings));
            QVERIFY(near(ordered[chosen] / double(readings), share.second, readings));
        }
        QCOMPARE(any.size(), shares.size());
        QCOMPARE(ordered.size(), shares.size());
    }

    /// The plans of all readings are among those that are published as not dominated.
    void undominatedPortfolios()
    {
        int payable = 0;
        const std::vector<Portfolio> any = undominated(false, payable);
        const std::vector<Portfolio> ordered = undominated(true, payable);
        QCOMPARE(payable, 10'189);
        QCOMPARE(any.size(), std::size_t(9));
        QCOMPARE(ordered.size(), std::size_t(6));
        QVERIFY((cores(any) == std::array{2, 9, 6, 3, 6, 9, 0, 9, 8, 9, 8, 0, 4, 3, 9}));
        QVERIFY((cores(ordered) == std::array{1, 6, 4, 2, 4, 6, 0, 6, 6, 6, 6, 0, 2, 2, 6}));
        for (const auto &[chosen, times] : planned({1, 1, 1}, 2000))
            QVERIFY(std::ranges::find(any, chosen) != any.end());
        for (const auto &[chosen, times] : planned({1, 2, 3}, 2000))
            QVERIFY(std::ranges::find(ordered, chosen) != ordered.end());
        for (const char *const never : {"010101011110101", "010011011110011", "111011011110001"})
            QVERIFY(std::ranges::find(ordered, portfolio(never)) != ordered.end());
    }
};

int testPublished(int argc, char **argv)
{
    TestPublished tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testpublished.moc"
