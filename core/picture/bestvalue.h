// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 7, the best value for each weekly time: the curve, today's point below it, the plan's point on it. Pure; any
/// thread.
#pragma once

#include "basis.h"

namespace recentre {

/// What a little less or more time would change.
struct WhatIf {
    int minutes = 0; ///< a week
    qint64 value = 0; ///< millionths of a point: the most for that time
    QStringList without; ///< groups that would be left, or left to another tool
    QStringList also; ///< groups that would be kept or given more then
    bool operator==(const WhatIf &) const = default;
};

/// The chart. Values are millionths of a point, minutes are a week's.
struct BestValue {
    QList<FrontierPoint> curve; ///< the point at 0, then each where it rises
    int promise = 0;
    qint64 planned = 0;
    int today = 0;
    qint64 valueToday = 0;
    Estimated estimated; ///< which of these sums something that wasn't said is part of
    bool curveStandsIn = false; ///< the same for what each time could bring

    /// The most value for `minutes`.
    [[nodiscard]] qint64 at(int minutes) const;
    /// The least time that brings nine tenths of the most there is: past it, more time adds little.
    [[nodiscard]] int littleMoreFrom() const;
    /// How far the curve's axis goes.
    [[nodiscard]] int end() const;
};

[[nodiscard]] BestValue bestValue(const Basis &basis);

/// The plan at another weekly time (0 to 10080, else the nearest), against the plan at the promise.
[[nodiscard]] WhatIf whatIf(const Basis &basis, int minutes);

} // namespace recentre
