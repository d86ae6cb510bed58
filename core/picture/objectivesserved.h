// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 5, objectives: what the groups bring to each today, and could under the plan. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// What one objective gets, in points.
struct ObjectiveServed {
    QString objective;
    double today = 0, planned = 0;
    bool todayStandsIn = false, plannedStandsIn = false; ///< some of the scores weren't said
    bool operator==(const ObjectiveServed &) const = default;
};

/// The chart.
struct ObjectivesServed {
    QList<ObjectiveServed> objectives; ///< by rank, then id
    double pleasureToday = 0,
           pleasurePlanned = 0; ///< points: with the objectives' they add up to the values of today and plan
};

[[nodiscard]] ObjectivesServed objectivesServed(const Basis &basis);

} // namespace recentre
