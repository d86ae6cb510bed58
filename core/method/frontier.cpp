// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontier.h"

#include <algorithm>

namespace recentre::method {

Ladder ladderOf(const Choices &choices, std::span<const std::int64_t> values, std::size_t group)
{
    std::vector<std::pair<int, double>> options;
    for (std::size_t o = choices.begin(group); o < choices.ends[group]; ++o)
        options.emplace_back(choices.minutes[o], -static_cast<double>(values[o]));
    std::ranges::sort(options);
    Ladder ladder;
    for (const auto &[minutes, loss] : options)
        if (ladder.rungs.empty() || -loss > ladder.rungs.back().second)
            ladder.rungs.emplace_back(minutes, -loss);
    ladder.most = ladder.rungs.back().first;
    return ladder;
}

// The maximum of two doubles is one instruction for several of them, of twice as many where the machine has AVX2. Exact
// sums are the same on each.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
__attribute__((target_clones("avx2", "default")))
#endif
void addLadder(const Ladder &ladder, std::span<const double> without, std::span<double> with)
{
    const double *const from = without.data();
    double *const to = with.data();
    const std::size_t known = std::min(without.size(), with.size());
    const double first = ladder.rungs.front().second;
    for (std::size_t b = 0; b < known; ++b)
        to[b] = from[b] + first;
    std::fill(to + known, to + with.size(), without.back() + first);
    for (std::size_t r = 1; r < ladder.rungs.size(); ++r) {
        const auto [minutes, value] = ladder.rungs[r];
        const auto shift = static_cast<std::size_t>(minutes);
        const std::size_t end = std::min(with.size(), known + shift);
        for (std::size_t b = shift; b < end; ++b) {
            const double reached = from[b - shift] + value;
            to[b] = to[b] < reached ? reached : to[b];
        }
        const double most = without.back() + value;
        for (std::size_t b = std::max(shift, end); b < with.size(); ++b)
            to[b] = to[b] < most ? most : to[b];
    }
}

std::vector<std::int64_t> bestValues(const Choices &choices, std::span<const std::int64_t> values, int top)
{
    std::vector<Ladder> ladders;
    for (std::size_t g = 0; g < choices.groups(); ++g)
        ladders.push_back(ladderOf(choices, values, g));
    // Those that reach least far first: the tables stay short for longest.
    std::ranges::stable_sort(ladders, {}, &Ladder::most);

    std::vector<double> best{0};
    std::vector<double> next;
    for (const Ladder &ladder : ladders) {
        next.resize(std::min(best.size() + static_cast<std::size_t>(ladder.most), static_cast<std::size_t>(top) + 1));
        addLadder(ladder, best, next);
        std::swap(best, next);
    }
    std::vector<std::int64_t> result;
    result.reserve(static_cast<std::size_t>(top) + 1);
    for (const double value : best)
        result.push_back(static_cast<std::int64_t>(value));
    result.resize(static_cast<std::size_t>(top) + 1, result.back());
    return result;
}

} // namespace recentre::method
