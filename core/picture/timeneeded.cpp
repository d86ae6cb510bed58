// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeneeded.h"

#include <algorithm>

namespace recentre {

TimeNeeded timeNeeded(const Basis &basis)
{
    TimeNeeded chart;
    chart.needed = basis.advice.minutesToFollowAll;
    chart.today = basis.advice.minutesToday;
    chart.available = basis.advice.weeklyMinutes;
    chart.neededStandsIn = basis.advice.estimated.minutesToFollowAll;
    chart.availableStandsIn = basis.advice.estimated.weeklyMinutes;
    chart.todayStandsIn = basis.advice.estimated.minutesToday;
    chart.groups = static_cast<int>(basis.scores.groups.size());
    for (const std::size_t index : basis.inOrder()) {
        const method::Rated &group = basis.scores.groups[index];
        const bool serves = basis.standings[index].keep.has_value();
        const Following kind = !group.member ? Following::Candidate
            : serves                         ? Following::Serving
                                             : Following::NotServing;
        const method::Time &time = group.member ? group.minutes : group.contributeMinutes;
        chart.serving += kind == Following::Serving ? time.minutes : 0;
        if (time.minutes > 0)
            chart.times += NeededTime{basis.group(index), kind, time.minutes, !time.exact()};
    }
    std::ranges::stable_sort(chart.times, [](const NeededTime &a, const NeededTime &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.minutes > b.minutes;
    });
    return chart;
}

} // namespace recentre
