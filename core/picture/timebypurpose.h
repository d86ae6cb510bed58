// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 2, time by purpose: a ring of the members' minutes. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// The time that goes to one purpose.
struct PurposeTime {
    QString purpose; ///< an id; empty: not said yet
    bool objective = false;
    double share = 0; ///< of today's minutes, 0 to 1
    bool estimated = false; ///< some of its minutes weren't said
    bool operator==(const PurposeTime &) const = default;
};

/// The chart. Each member's minutes are split evenly over its purposes (method.md section 8).
struct TimeByPurpose {
    int minutesToday = 0;
    bool estimated = false; ///< some of those minutes weren't said
    QList<PurposeTime> times; ///< every objective by rank, then others that take time, most first; not said yet last
    double firstTwo = 0, away = 0; ///< shares: of the first two objectives, of what isn't an objective

    /// A share as minutes a week.
    [[nodiscard]] int minutesOf(double share) const { return static_cast<int>(share * minutesToday + 0.5); }
};

[[nodiscard]] TimeByPurpose timeByPurpose(const Basis &basis);

} // namespace recentre
