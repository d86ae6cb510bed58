// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takingandgiving.h"

namespace recentre {

TakingAndGiving takingAndGiving(const Basis &basis)
{
    TakingAndGiving chart;
    chart.minutesToday = basis.advice.minutesToday;
    for (const method::Rated &group : basis.scores.groups) {
        if (!group.member)
            continue;
        RoleTime &time =
            group.habits.role ? chart.roles.at(static_cast<std::size_t>(*group.habits.role)) : chart.unknown;
        bool &estimated = group.habits.role ? chart.estimated.at(static_cast<std::size_t>(*group.habits.role))
                                            : chart.unknownEstimated;
        estimated = estimated || !group.minutes.exact();
        time.minutes += group.minutes.minutes;
        ++time.groups;
    }
    return chart;
}

} // namespace recentre
