// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The most value for every budget at once (method.md section 4). Plain C++, any thread.
#pragma once

#include "plan.h"

#include <utility>

namespace recentre::method {

/// The options of a group that are worth their minutes: rising in both, the first one without minutes.
struct Ladder {
    std::vector<std::pair<int, double>> rungs; ///< minutes, value
    int most = 0; ///< minutes of the last
};

/// The ladder of one group.
[[nodiscard]] Ladder ladderOf(const Choices &choices, std::span<const std::int64_t> values, std::size_t group);

/// The best value for each budget with one more group: `with` from `without` (both by minutes from 0; what `with` has
/// beyond `without` takes its last value). Doubles hold these sums exactly (below 2^53).
void addLadder(const Ladder &ladder, std::span<const double> without, std::span<double> with);

/// The best value for each budget from 0 to `top` minutes, by dynamic programming over minutes. Every group must have
/// an option that takes no minutes. Values within ± 2·10⁷ each.
[[nodiscard]] std::vector<std::int64_t> bestValues(
    const Choices &choices, std::span<const std::int64_t> values, int top);

} // namespace recentre::method
