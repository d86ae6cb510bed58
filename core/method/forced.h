// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The reasons that need best plans with a group forced to a level, or at another budget or score (method.md
/// section 5): what it would push out, and what would change its advice. Exact, never a rule of thumb. Plain C++; the
/// same however the work is spread over threads.
#pragma once

#include "readings.h"
#include "reasons.h"

namespace recentre::method {

/// An audit planned.
struct Planned {
    const Scores &scores;
    std::span<const double> weights;
    const Table &table;
    std::span<const std::size_t> plan; ///< of each of the table's groups which option
    std::int64_t value = 0; ///< of the plan, what is pinned included; millionths of a point
    int end = 0; ///< the last budget of the curve
};

/// A group under this share of the planned value may as well be another: one in so many.
inline constexpr std::int64_t aboutEqualOf = 100;

/// Asked on the calling thread now and then; false stops.
using GoesOn = std::function<bool()>;

/// Those reasons for each group of the scores, in the table's order; none if it was told to stop. `each` and `goesOn`
/// may be empty.
[[nodiscard]] std::optional<std::vector<std::vector<Because>>> forcedReasonsOf(
    const Planned &planned, const Each &each, const GoesOn &goesOn);

} // namespace recentre::method
