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
    chart.groups = static_cast<int>(basis.scores.groups.size());
    for (const std::size_t index : basis.inOrder()) {
        const method::Rated &group = basis.scores.groups[index];
        const bool serves = basis.standings[index].keep.has_value();
        const Following kind = !group.member ? Following::Candidate
            : serves                         ? Following::Serving
                                             : Following::NotServing;
        const auto [minutes, known] = group.member ? group.minutes : group.contributeMinutes;
        chart.serving += kind == Following::Serving ? minutes : 0;
        if (minutes > 0)
            chart.times += NeededTime{basis.group(index), kind, minutes, !known};
    }
    std::ranges::stable_sort(chart.times, [](const NeededTime &a, const NeededTime &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.minutes > b.minutes;
    });
    return chart;
}

} // namespace recentre
