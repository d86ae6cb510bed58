// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeandvalue.h"

#include <algorithm>

namespace recentre {

namespace {

/// The order of the legend: what gets time first.
constexpr std::array legend = {Recommendation::Contribute, Recommendation::Keep, Recommendation::Join,
    Recommendation::Try, Recommendation::Replace, Recommendation::Drop, Recommendation::Skip, Recommendation::Unknown};

/// What a level would bring, whether or not the group has it.
qint64 valueAt(const Basis &basis, std::size_t index, Level level)
{
    const method::Rated &group = basis.scores.groups[index];
    return method::valueOf(method::termsOf(basis.scores, group, level), basis.weights, method::middles(group));
}

ValuePoint pointOf(const Basis &basis, std::size_t index)
{
    const method::Rated &group = basis.scores.groups[index];
    ValuePoint point{basis.group(index), group.member};
    point.minutes = group.member ? group.minutes.minutes : group.contributeMinutes.minutes;
    point.value = valueAt(basis, index, group.member ? Level::Keep : Level::Contribute);
    point.timeStandsIn = !(group.member ? group.minutes : group.contributeMinutes).exact();
    point.valueStandsIn = method::standingIn(basis.scores, group, group.member ? Level::Keep : Level::Contribute).value;
    point.recommendation = basis.advised(index).recommendation;
    if (group.pleasure().known)
        point.pleasure = group.pleasure().middle;
    return point;
}

void addCostly(TimeAndValue &chart, const Basis &basis)
{
    for (std::size_t index = 0; index < basis.standings.size(); ++index) {
        const method::Rated &group = basis.scores.groups[index];
        const std::optional<method::Option> &keep = basis.standings[index].keep;
        const qint64 value = keep ? keep->value : 0;
        // Cross-multiplied: value / minutes < valueToday / minutesToday / 2.
        if (!group.member || !basis.standings[index].judged() || group.minutes.minutes == 0
            || 2 * value * chart.minutesToday >= chart.valueToday * group.minutes.minutes)
            continue;
        ++chart.costly.groups;
        chart.costly.minutes += group.minutes.minutes;
        chart.costly.value += value;
        chart.costly.timeStandsIn |= !group.minutes.exact();
    }
}

} // namespace

int TimeAndValue::count(Recommendation recommendation) const
{
    const auto found = std::ranges::find(counts, recommendation, &std::pair<Recommendation, int>::first);
    return found == counts.end() ? 0 : found->second;
}

int pointSize(std::optional<double> pleasure)
{
    constexpr double small = 4, large = 7;
    return !pleasure ? 1 : *pleasure <= small ? 0 : *pleasure >= large ? 2 : 1;
}

TimeAndValue timeAndValue(const Basis &basis)
{
    TimeAndValue chart;
    chart.minutesToday = basis.advice.minutesToday;
    chart.valueToday = basis.advice.valueToday;
    for (const std::size_t index : basis.inOrder()) {
        if (basis.scored(index))
            ++chart.scored;
        else if (chart.firstUnscored.isEmpty())
            chart.firstUnscored = basis.group(index);
        if (!basis.standings[index].judged()) {
            ++chart.notDrawn;
            continue;
        }
        chart.points += pointOf(basis, index);
        chart.mostMinutes = std::max(chart.mostMinutes, chart.points.last().minutes);
        chart.mostValue = std::max(chart.mostValue, chart.points.last().value);
    }
    for (const Recommendation each : legend) {
        const auto count = std::ranges::count(basis.advice.groups, each, &GroupAdvice::recommendation);
        if (count > 0)
            chart.counts += {each, static_cast<int>(count)};
    }
    addCostly(chart, basis);
    return chart;
}

} // namespace recentre
