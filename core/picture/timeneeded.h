// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 3, time needed against time available: one bar of all groups. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// What a segment of the bar is.
enum class Following { Serving, NotServing, Candidate };

/// One group's minutes.
struct NeededTime {
    QString group;
    Following kind = Following::NotServing;
    int minutes = 0;
    bool standsIn = false; ///< the minutes weren't said
    bool operator==(const NeededTime &) const = default;
};

/// The chart: members that serve an objective with a score of 3 or more, the other members, candidates.
struct TimeNeeded {
    QList<NeededTime> times; ///< by kind, then the most minutes first; without those that take none
    int needed = 0, today = 0, available = 0; ///< minutes a week
    bool neededStandsIn = false, todayStandsIn = false,
         availableStandsIn = false; ///< some of those minutes weren't said
    int serving = 0; ///< minutes a week of members that serve an objective
    int groups = 0; ///< how many could be followed
};

[[nodiscard]] TimeNeeded timeNeeded(const Basis &basis);

} // namespace recentre
