// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 9, from post to coffee: people met on the way from writing to doing something together. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// The chart, over all members. What isn't known counts nowhere.
struct PostToCoffee {
    std::array<int, 4> people{}; ///< exchanged with, met online, met in person, done something together
    std::array<int, 4> unknown{}; ///< groups that don't say, each
    int groups = 0; ///< members
    int told = 0; ///< members that say all four
    QString most; ///< the group where most were met in person, if there is one such
    int mostInPerson = 0; ///< how many there
};

[[nodiscard]] PostToCoffee postToCoffee(const Basis &basis);

} // namespace recentre
