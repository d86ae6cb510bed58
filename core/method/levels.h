// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be done with a group, in minutes and points (method.md section 3). Plain C++, any thread.
#pragma once

#include "plan.h"
#include "scores.h"

#include <cstdint>
#include <span>

namespace recentre::method {

/// What can be done with a group.
struct Option {
    Level level = Level::Leave;
    int minutes = 0; ///< a week
    std::int64_t value = 0; ///< millionths of a point
};

/// The scores of one group in one reading, or as said.
struct Drawn {
    std::vector<double> brought, potential; ///< as `Rated::served`
    double pleasure = 0;
};

/// What was said or stands in.
[[nodiscard]] Drawn middles(const Rated &group);

/// What objective `served` (an index of `Rated::served`) adds to a level's value, in points.
[[nodiscard]] double part(const Scores &scores, const Rated &group, Level level, std::size_t served,
    std::span<const double> weights, const Drawn &drawn);

/// Whether a level's value takes in that objective at all.
[[nodiscard]] bool takesIn(const Scores &scores, const Rated &group, Level level, std::size_t served);

/// A level's value in millionths of a point, whether or not the group has that level.
[[nodiscard]] std::int64_t valueOf(
    const Scores &scores, const Rated &group, Level level, std::span<const double> weights, const Drawn &drawn);

/// The levels that a group has, `leave` first, as if nothing were pinned. A group not judged has none.
[[nodiscard]] std::vector<Option> freeOptions(
    const Scores &scores, const Rated &group, std::span<const double> weights);

/// The same, but a pinned group has its level alone.
[[nodiscard]] std::vector<Option> optionsOf(const Scores &scores, const Rated &group, std::span<const double> weights);

/// Everything that a plan is made of: what is pinned, and what is to be chosen.
struct Table {
    std::vector<std::size_t> groups; ///< indices into `Scores::groups`: judged and not pinned
    Choices choices; ///< of those, in that order
    std::vector<Level> levels; ///< of each option
    std::vector<std::int64_t> values; ///< of each option, millionths of a point
    int pinnedMinutes = 0;
    std::int64_t pinnedValue = 0;
};

/// The table of an audit at these weights (objectives', then pleasure's).
[[nodiscard]] Table tableOf(const Scores &scores, std::span<const double> weights);

} // namespace recentre::method
