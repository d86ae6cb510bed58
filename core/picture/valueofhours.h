// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 4, value for an hour: a bar a group. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// What an hour in one group brings, or could bring.
struct HourValue {
    QString group;
    Recommendation recommendation = Recommendation::Unknown;
    double points = 0; ///< for an hour
    int minutes = 0; ///< a week, at the level that this is the value of
    bool timeStandsIn = false, valueStandsIn = false; ///< wasn't said, wholly or in part
    bool operator==(const HourValue &) const = default;
};

/// The chart, by `valuePerHour` of method.md section 4.
struct ValueOfHours {
    QList<HourValue> bars; ///< most first; of equal ones in the order of the person's list
    int without = 0; ///< groups that have no such figure: nothing known, no minutes, or nothing served
    double oneMoreHour = 0; ///< points that one more hour a week could bring
    bool oneMoreStandsIn = false; ///< something that wasn't said is part of that
};

[[nodiscard]] ValueOfHours valueOfHours(const Basis &basis);

} // namespace recentre
