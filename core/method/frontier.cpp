// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontier.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// The options of a group that are worth their minutes: rising in both.
struct Ladder {
    std::vector<std::pair<int, double>> rungs; ///< minutes, value
    int most = 0;
};

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

} // namespace

std::vector<std::int64_t> bestValues(const Choices &choices, std::span<const std::int64_t> values, int top)
{
    std::vector<Ladder> ladders;
    for (std::size_t g = 0; g < choices.groups(); ++g)
        ladders.push_back(ladderOf(choices, values, g));
    // Those that reach least far first: the tables stay short for longest.
    std::ranges::stable_sort(ladders, {}, &Ladder::most);

    // Doubles hold these sums exactly (below 2^53), and their maximum is one instruction for two of them.
    std::vector<double> best{0};
    std::vector<double> next;
    for (const Ladder &ladder : ladders) {
        const std::size_t reach =
            std::min(best.size() + static_cast<std::size_t>(ladder.most), static_cast<std::size_t>(top) + 1);
        const double last = best.back();
        best.resize(reach, last);
        next.resize(reach);
        const double *const from = best.data();
        double *const to = next.data();
        for (std::size_t b = 0; b < reach; ++b)
            to[b] = from[b] + ladder.rungs.front().second;
        for (std::size_t r = 1; r < ladder.rungs.size(); ++r) {
            const auto [minutes, value] = ladder.rungs[r];
            for (std::size_t b = static_cast<std::size_t>(minutes); b < reach; ++b) {
                const double reached = from[b - static_cast<std::size_t>(minutes)] + value;
                to[b] = to[b] < reached ? reached : to[b];
            }
        }
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
