// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a person's time goes today (method.md section 8). Plain C++, any thread.
#pragma once

#include "scores.h"

namespace recentre::method {

/// Minutes a week of members, split evenly over each one's purposes.
struct Times {
    int today = 0; ///< minutes of all members
    bool estimated = false; ///< some of them stand in, or are the middle of a range
    std::vector<double> shares; ///< of each purpose, 0 to 1; what isn't tagged is the rest
    double effective = 0; ///< the number of purposes that evenly spread time would have the same entropy over; 0: none

    /// The share of purposes from `begin` to before `end`.
    [[nodiscard]] double shareOf(std::size_t begin, std::size_t end) const;
};

[[nodiscard]] Times timesOf(const Scores &scores);

} // namespace recentre::method
