// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weights.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace recentre::method {

namespace {

/// The criteria, best rank first; those of the same rank keep their order.
std::vector<int> placed(std::span<const int> ranks)
{
    std::vector<int> order(ranks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int criterion) { return ranks[static_cast<std::size_t>(criterion)]; });
    return order;
}

/// Where each set of equal ranks ends in the order.
std::vector<std::size_t> endsOfTies(std::span<const int> ranks, std::span<const int> order)
{
    std::vector<std::size_t> ends;
    for (std::size_t place = 1; place <= order.size(); ++place)
        if (place == order.size()
            || ranks[static_cast<std::size_t>(order[place])] != ranks[static_cast<std::size_t>(order[place - 1])])
            ends.push_back(place);
    return ends;
}

} // namespace

std::vector<double> rankWeights(std::span<const int> ranks)
{
    const std::size_t n = ranks.size();
    std::vector<double> atPlace(n);
    double sum = 0;
    for (std::size_t place = n; place-- > 0;) {
        sum += 1 / static_cast<double>(place + 1);
        atPlace[place] = sum / static_cast<double>(n);
    }
    const std::vector<int> order = placed(ranks);
    std::vector<double> weights(n);
    std::size_t begin = 0;
    for (const std::size_t end : endsOfTies(ranks, order)) {
        double shared = 0;
        for (std::size_t place = begin; place < end; ++place)
            shared += atPlace[place];
        for (std::size_t place = begin; place < end; ++place)
            weights[static_cast<std::size_t>(order[place])] = shared / static_cast<double>(end - begin);
        begin = end;
    }
    return weights;
}

WeightStream::WeightStream(std::span<const int> ranks)
    : m_order(placed(ranks))
    , m_ends(endsOfTies(ranks, m_order))
    , m_cuts(ranks.empty() ? 0 : ranks.size() - 1)
    , m_gaps(ranks.size())
    , m_shuffled(ranks.size())
{}

void WeightStream::draw(std::span<double> weights)
{
    if (m_gaps.empty())
        return;
    std::ranges::generate(m_cuts, [this] { return m_stream.uniform(); });
    std::ranges::sort(m_cuts);
    double before = 0;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        m_gaps[i] = m_cuts[i] - before;
        before = m_cuts[i];
    }
    m_gaps.back() = 1 - before;
    std::ranges::sort(m_gaps, std::greater());

    m_shuffled = m_order;
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        for (std::size_t last = end - 1; last > begin; --last) {
            const auto range = static_cast<double>(last - begin + 1);
            std::swap(m_shuffled[last], m_shuffled[begin + static_cast<std::size_t>(m_stream.uniform() * range)]);
        }
        begin = end;
    }
    for (std::size_t place = 0; place < m_gaps.size(); ++place)
        weights[static_cast<std::size_t>(m_shuffled[place])] = m_gaps[place];
}

} // namespace recentre::method
