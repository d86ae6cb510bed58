// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bestvalue.h"

#include "model/minutes.h"

#include <algorithm>

namespace recentre {

qint64 BestValue::at(int minutes) const
{
    const auto after = std::ranges::upper_bound(curve, minutes, {}, &FrontierPoint::minutes);
    return after == curve.begin() ? 0 : std::prev(after)->value;
}

int BestValue::littleMoreFrom() const
{
    if (curve.isEmpty())
        return 0;
    const auto enough = std::ranges::find_if(
        curve, [this](const FrontierPoint &point) { return 10 * point.value >= 9 * curve.last().value; });
    return enough->minutes;
}

int BestValue::end() const { return std::max({curve.isEmpty() ? 0 : curve.last().minutes, promise, today}); }

BestValue bestValue(const Basis &basis)
{
    BestValue chart{basis.advice.frontier, basis.advice.weeklyMinutes, basis.advice.valuePlanned,
        basis.advice.minutesToday, basis.advice.valueToday, basis.advice.estimated};
    for (std::size_t i = 0; i < basis.standings.size(); ++i)
        for (const method::Option &option : basis.standings[i].options) {
            const auto [minutes, value] = method::standingIn(basis.scores, basis.scores.groups[i], option.level);
            chart.curveStandsIn |= option.level != Level::Leave && (minutes || value);
        }
    return chart;
}

WhatIf whatIf(const Basis &basis, int minutes)
{
    WhatIf what;
    what.minutes = std::clamp(minutes, 0, minutesInAWeek);
    what.value = bestValue(basis).at(what.minutes);
    const method::Table table = method::tableOf(basis.scores, basis.weights);
    const std::vector<std::size_t> planned = method::planOf(table, what.minutes);
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const method::Standing &standing = basis.standings[table.groups[i]];
        // What another tool takes over is left, too.
        const bool before = standing.plan().level >= Level::Keep;
        const bool then = standing.options[planned[i]].level >= Level::Keep;
        if (before && !then)
            what.without += basis.group(table.groups[i]);
        if (!before && then)
            what.also += basis.group(table.groups[i]);
    }
    return what;
}

} // namespace recentre
