// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valueofhours.h"

#include <algorithm>
#include <cmath>

namespace recentre {

ValueOfHours valueOfHours(const Basis &basis)
{
    ValueOfHours chart;
    chart.oneMoreHour = static_cast<double>(basis.advice.valueOfAnHour) / 1e6;
    chart.oneMoreStandsIn = basis.advice.estimated.valueOfAnHour;
    for (const std::size_t index : basis.inOrder()) {
        const GroupAdvice &advice = basis.advised(index);
        if (!advice.valuePerHour) {
            ++chart.without;
            continue;
        }
        HourValue bar{advice.group, advice.recommendation, *advice.valuePerHour};
        // The level that the figure is of: the plan's, or the one that the group would first be taken at.
        for (const LevelAdvice &level : advice.levels)
            if (level.minutes > 0
                && std::abs(static_cast<double>(level.value) / 1e6 * 60 / level.minutes - bar.points) < 1e-9) {
                const auto [minutes, value] = method::standingIn(basis.scores, basis.scores.groups[index], level.level);
                bar.minutes = level.minutes;
                bar.timeStandsIn = minutes;
                bar.valueStandsIn = value;
            }
        chart.bars += bar;
    }
    std::ranges::stable_sort(chart.bars, std::greater(), &HourValue::points);
    return chart;
}

} // namespace recentre
