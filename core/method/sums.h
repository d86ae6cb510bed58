// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sums behind a group's points: weight × score, criterion by criterion, level by level (method.md sections 2 and
/// 3). Criteria are indices; plain C++, any thread.
#pragma once

#include "levels.h"

namespace recentre::method {

/// One score of a level and what it brings.
struct SumCell {
    double score = 0; ///< 0 to 10; what stands in may be the middle of a range
    double points = 0; ///< weight × score
    bool stoodIn = false; ///< not said: it stands in
};

/// One criterion.
struct SumRow {
    std::size_t criterion = 0;
    double weight = 0; ///< 0 to 1
    int place = 1; ///< among all criteria, from 1; those of one rank share the first of their places
    std::vector<std::optional<SumCell>> cells; ///< one a level; none: the level doesn't sum it
};

/// All of one group.
struct Sums {
    std::vector<Option> levels; ///< all that the group has but `leave`, in the codes' order
    std::vector<StandingIn> standing; ///< of each of them, what stands in
    std::vector<SumRow> rows; ///< criteria by weight, those that a level sums
};

/// The sums of one of the scores' groups; without levels for one that isn't judged. A pinned group has its own level
/// alone.
[[nodiscard]] Sums sumsOf(const Scores &scores, const Rated &group);

} // namespace recentre::method
