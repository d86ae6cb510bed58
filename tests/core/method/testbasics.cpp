// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "method/weights.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace recentre {

using namespace method;

namespace {

/// Σ over readings of the weights of criteria with these ranks.
std::vector<double> meanWeights(const std::vector<int> &ranks, int readings)
{
    WeightStream stream(ranks);
    std::vector<double> weights(ranks.size());
    std::vector<double> mean(ranks.size());
    for (int reading = 0; reading < readings; ++reading) {
        stream.draw(weights);
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += weights[i] / readings;
    }
    return mean;
}

} // namespace

class TestBasics : public QObject {
    Q_OBJECT

private slots:
    void splitMix()
    {
        // The five numbers that Vigna's program prints for this seed.
        std::uint64_t state = 1234567;
        for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                 4593380528125082431U, 16408922859458223821U})
            QCOMPARE(splitMix64(state), expected);
    }

    void xoshiro()
    {
        // The first ten of xoshiro256** from the state 1, 2, 3, 4.
        Stream stream(std::array<std::uint64_t, 4>{1, 2, 3, 4});
        for (const std::uint64_t expected :
            {11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL, 607988272756665600UL,
                16172922978634559625UL, 8476171486693032832UL, 10595114339597558777UL, 2904607092377533576UL})
            QCOMPARE(stream.bits(), expected);
    }

    void uniform()
    {
        Stream bits(7);
        Stream doubles(7);
        for (int i = 0; i < 1000; ++i) {
            const double number = doubles.uniform();
            QCOMPARE(number, std::ldexp(static_cast<double>(bits.bits() >> 11), -53));
            QVERIFY(number >= 0 && number < 1);
        }
    }

    void hash()
    {
        QCOMPARE(fnv1a(""), 0xcbf29ce484222325U);
        QCOMPARE(fnv1a("a"), 0xaf63dc4c8601ec8cU);
        QCOMPARE(fnv1a("foobar"), 0x85944171f73967e8U);
    }

    /// method-figures.md, rank order centroid: numerators over a common denominator.
    void centroid()
    {
        const std::vector<std::pair<int, std::vector<int>>> table = {
            {4, {3, 1}},
            {18, {11, 5, 2}},
            {48, {25, 13, 7, 3}},
            {300, {137, 77, 47, 27, 12}},
            {360, {147, 87, 57, 37, 22, 10}},
            {2940, {1089, 669, 459, 319, 214, 130, 60}},
            {6720, {2283, 1443, 1023, 743, 533, 365, 225, 105}},
            {22680, {7129, 4609, 3349, 2509, 1879, 1375, 955, 595, 280}},
            {25200, {7381, 4861, 3601, 2761, 2131, 1627, 1207, 847, 532, 252}},
        };
        for (const auto &[denominator, numerators] : table) {
            std::vector<int> ranks(numerators.size());
            std::iota(ranks.begin(), ranks.end(), 1);
            const std::vector<double> weights = rankWeights(ranks);
            for (std::size_t i = 0; i < ranks.size(); ++i)
                QVERIFY(std::abs(weights[i] - static_cast<double>(numerators[i]) / denominator) < 1e-15);
        }
    }

    void centroidTies()
    {
        const auto check = [](const std::vector<int> &ranks, int denominator, const std::vector<int> &numerators) {
            const std::vector<double> weights = rankWeights(ranks);
            for (std::size_t i = 0; i < ranks.size(); ++i)
                QVERIFY(std::abs(weights[i] - static_cast<double>(numerators[i]) / denominator) < 1e-15);
        };
        check({1, 1, 2}, 9, {4, 4, 1});
        check({1, 1, 2, 3}, 48, {19, 19, 7, 3});
        check({1, 2, 2}, 36, {22, 7, 7});
        check({2, 7, 2}, 36, {16, 4, 16}); // whatever the order, whatever the gaps between ranks
        check({5}, 1, {1});
    }

    /// In print for four criteria (couryes, citing Chang 2004).
    void centroidOfFour()
    {
        const std::vector<double> weights = rankWeights(std::vector{1, 2, 3, 4});
        const std::vector<double> published = {.52, .27, .15, .06};
        for (std::size_t i = 0; i < published.size(); ++i)
            QVERIFY(std::abs(weights[i] - published[i]) < .005);
    }

    /// What a package tests (github WAndraszyk/Construct-your-own-PROMETHEE-with-Python-for-MCDA,
    /// test_SurrogateWeights).
    void centroidOfTwelve()
    {
        std::vector<int> ranks(12);
        std::iota(ranks.begin(), ranks.end(), 1);
        const std::vector<double> weights = rankWeights(ranks);
        const std::vector<std::pair<std::size_t, double>> published = {
            {1, .259}, {2, .175}, {4, .106}, {5, .085}, {6, .068}, {7, .054}};
        for (const auto &[rank, weight] : published)
            QVERIFY(std::abs(weights[rank - 1] - weight) < .0005001);
    }

    void drawnWeightsRespectTheRanking()
    {
        const std::vector<int> ranks = {2, 1, 2, 4, 3};
        WeightStream stream(ranks);
        std::vector<double> weights(ranks.size());
        int firstOfTieAbove = 0;
        for (int reading = 0; reading < 10'000; ++reading) {
            stream.draw(weights);
            QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
            for (std::size_t i = 0; i < ranks.size(); ++i)
                for (std::size_t j = 0; j < ranks.size(); ++j)
                    QVERIFY(ranks[i] >= ranks[j] || weights[i] >= weights[j]);
            firstOfTieAbove += weights[0] > weights[2] ? 1 : 0;
        }
        QVERIFY(std::abs(firstOfTieAbove - 5000) < 250);
    }

    /// The rank order centroid is the mean of the weights that respect the ranking: both must come to the same.
    void drawnWeightsMeanTheCentroid()
    {
        for (const std::vector<int> &ranks : {std::vector{1, 2, 3}, {1, 1, 1, 1}, {3, 1, 1, 2, 9}, {4}}) {
            const std::vector<double> mean = meanWeights(ranks, 40'000);
            const std::vector<double> centroid = rankWeights(ranks);
            for (std::size_t i = 0; i < ranks.size(); ++i)
                QVERIFY(std::abs(mean[i] - centroid[i]) < .005);
        }
    }
};

int testBasics(int argc, char **argv)
{
    TestBasics tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testbasics.moc"
