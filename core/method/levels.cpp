// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "levels.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// What a level must bring to one objective to exist: "a little".
constexpr double aLittle = 3;

int minutesOf(const Rated &group, Level level)
{
    switch (level) {
    case Level::Leave:
        return 0;
    case Level::Replace:
        return group.alternativeMinutes.minutes;
    case Level::Keep:
        return group.minutes.minutes;
    case Level::Contribute:
        return group.contributeMinutes.minutes;
    }
    return 0;
}

bool exists(const Scores &scores, const Rated &group, Level level)
{
    if (level == Level::Leave)
        return true;
    if (!group.member && level != Level::Contribute)
        return false;
    if (level == Level::Replace && !group.alternative)
        return false;
    if (level == Level::Contribute && group.member && !group.potentialKnown)
        return false;
    for (std::size_t i = 0; i < group.served.size(); ++i) {
        const Served &served = group.served[i];
        const Score &score = level == Level::Contribute ? served.potential : served.brought;
        if (takesIn(scores, group, level, i) && score.middle >= aLittle)
            return true;
    }
    return false;
}

/// ⌊10⁶ · points + ½⌋
std::int64_t millionths(double points)
{
    const double scaled = 1e6 * points + 0.5;
    const auto whole = static_cast<std::int64_t>(scaled);
    return static_cast<double>(whole) > scaled ? whole - 1 : whole;
}

} // namespace

Drawn middles(const Rated &group)
{
    Drawn drawn;
    for (const Served &served : group.served) {
        drawn.brought.push_back(served.brought.middle);
        drawn.potential.push_back(served.potential.middle);
    }
    drawn.pleasure = group.pleasure.middle;
    return drawn;
}

bool takesIn(const Scores &scores, const Rated &group, Level level, std::size_t served)
{
    return level != Level::Leave
        && (level != Level::Replace || scores.purposes[group.served[served].objective].information);
}

double part(const Scores &scores, const Rated &group, Level level, std::size_t served, std::span<const double> weights,
    const Drawn &drawn)
{
    if (!takesIn(scores, group, level, served))
        return 0;
    return weights[group.served[served].objective]
        * (level == Level::Contribute ? drawn.potential[served] : drawn.brought[served]);
}

std::int64_t valueOf(
    const Scores &scores, const Rated &group, Level level, std::span<const double> weights, const Drawn &drawn)
{
    if (level == Level::Leave)
        return 0;
    double points = 0;
    for (std::size_t i = 0; i < group.served.size(); ++i)
        points += part(scores, group, level, i, weights, drawn);
    if (level != Level::Replace)
        points += weights[scores.objectives()] * drawn.pleasure;
    return millionths(points);
}

std::vector<Option> freeOptions(const Scores &scores, const Rated &group, std::span<const double> weights)
{
    std::vector<Option> options;
    if (!group.judged)
        return options;
    const Drawn drawn = middles(group);
    for (const Level level : {Level::Leave, Level::Replace, Level::Keep, Level::Contribute})
        if (exists(scores, group, level))
            options.push_back({level, minutesOf(group, level), valueOf(scores, group, level, weights, drawn)});
    return options;
}

std::vector<Option> optionsOf(const Scores &scores, const Rated &group, std::span<const double> weights)
{
    if (!group.pin)
        return freeOptions(scores, group, weights);
    const Level level = group.pin->level;
    return {{level, group.pin->minutes.value_or(minutesOf(group, level)),
        valueOf(scores, group, level, weights, middles(group))}};
}

Table tableOf(const Scores &scores, std::span<const double> weights)
{
    Table table;
    for (std::size_t g = 0; g < scores.groups.size(); ++g) {
        const std::vector<Option> options = optionsOf(scores, scores.groups[g], weights);
        if (scores.groups[g].pin) {
            table.pinnedMinutes += options.front().minutes;
            table.pinnedValue += options.front().value;
        } else if (!options.empty()) {
            table.groups.push_back(g);
            for (const Option &option : options) {
                table.levels.push_back(option.level);
                table.values.push_back(option.value);
                table.choices.minutes.push_back(option.minutes);
            }
            table.choices.ends.push_back(table.levels.size());
        }
    }
    return table;
}

} // namespace recentre::method
