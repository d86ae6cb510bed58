// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posttocoffee.h"

#include <algorithm>

namespace recentre {

PostToCoffee postToCoffee(const Basis &basis)
{
    PostToCoffee chart;
    for (const std::size_t index : basis.inOrder()) {
        const method::Rated &group = basis.scores.groups[index];
        if (!group.member)
            continue;
        ++chart.groups;
        const method::Habits &habits = group.habits;
        const std::array counts{habits.exchanged, habits.metOnline, habits.metInPerson, habits.together};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            chart.people[i] += counts[i].value_or(0);
            chart.unknown[i] += counts[i] ? 0 : 1;
        }
        chart.told += std::ranges::all_of(counts, [](const auto &count) { return count.has_value(); });
        if (habits.metInPerson.value_or(0) > chart.mostInPerson) {
            chart.mostInPerson = *habits.metInPerson;
            chart.most = basis.group(index);
        }
    }
    return chart;
}

} // namespace recentre
