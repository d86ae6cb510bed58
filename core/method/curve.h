// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact plan of every budget at once, and where along the budgets a group's level turns (method.md section 5).
/// Plain C++, any thread.
#pragma once

#include "levels.h"

#include <optional>

namespace recentre::method {

/// Where a group's level turns. Minutes a week, what is pinned included.
struct Turn {
    /// Of a group that is left: the least budget from which every plan, up to the end, has it at another level.
    std::optional<int> entersAt = {};
    /// Of any other: the largest budget under the present one whose plan has it at a lower level.
    std::optional<int> leavesAt = {};
};

/// The turns of each of the table's groups: `planned` is the plan of `budget`, `end` the last budget looked at.
[[nodiscard]] std::vector<Turn> turnsOf(const Table &table, std::span<const std::size_t> planned, int budget, int end);

} // namespace recentre::method
