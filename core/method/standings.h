// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How each group stands in the plan. Plain C++, any thread.
#pragma once

#include "levels.h"

namespace recentre::method {

/// How a group stands in the plan. Not judged: without options.
struct Standing {
    std::vector<Option> options; ///< that it has; pinned: its one
    std::size_t planned = 0; ///< which of them
    std::optional<Option> keep = {}; ///< what a member's time brings today, pinned or not, if it has that level

    [[nodiscard]] bool judged() const { return !options.empty(); }
    [[nodiscard]] const Option &plan() const { return options[planned]; }
};

/// The groups of the scores, each with its options and planned at the first.
[[nodiscard]] std::vector<Standing> standingsOf(const Scores &scores, std::span<const double> weights);

/// The best plan: for each of the table's groups which of its options. Where what is pinned takes more than the budget
/// all are left.
[[nodiscard]] std::vector<std::size_t> planOf(const Table &table, int budget);

/// The objective that counts most at a level, an index into `Rated::ratings`: the one with the largest weight times
/// score (of equal ones the better rank, then id). None where nothing counts for anything.
[[nodiscard]] std::optional<std::size_t> mainObjective(
    const Scores &scores, const Rated &group, Level level, std::span<const double> weights);

} // namespace recentre::method
