// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "levels.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// The time of a level; none of one that is left.
Time timeOf(const Rated &group, Level level)
{
    switch (level) {
    case Level::Leave:
        break;
    case Level::Replace:
        return group.alternativeMinutes;
    case Level::Keep:
        return group.minutes;
    case Level::Contribute:
        return group.contributeMinutes;
    }
    return {0, true};
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
    return std::ranges::any_of(termsOf(scores, group, level), [&](const Term &term) {
        return term.criterion < scores.objectives() && group.ratings[term.rating].score.middle >= aLittle;
    });
}

Option optionAt(const Scores &scores, const Rated &group, Level level, std::span<const double> weights)
{
    return {level, minutesOf(group, level), valueOf(termsOf(scores, group, level), weights, middles(group))};
}

} // namespace

Recommendation choiceOf(const Rated &group, Level level)
{
    switch (level) {
    case Level::Leave:
        return group.member ? Recommendation::Drop : Recommendation::Skip;
    case Level::Replace:
        return Recommendation::Replace;
    case Level::Keep:
        return Recommendation::Keep;
    case Level::Contribute:
        break;
    }
    return group.member ? Recommendation::Contribute : Recommendation::Join;
}

int minutesOf(const Rated &group, Level level) { return timeOf(group, level).minutes; }

std::vector<Term> termsOf(const Scores &scores, const Rated &group, Level level)
{
    std::vector<Term> terms;
    if (level == Level::Leave)
        return terms;
    const Ask what = level == Level::Contribute ? Ask::Potential : Ask::Brought;
    for (std::size_t i = 0; i < group.ratings.size(); ++i) {
        const Rating &rating = group.ratings[i];
        if (rating.what == what && (level != Level::Replace || scores.purposes[rating.criterion].information))
            terms.push_back({rating.criterion, i});
    }
    std::ranges::sort(terms, {}, &Term::criterion);
    if (level != Level::Replace)
        terms.push_back({scores.objectives(), group.ratings.size() - 1});
    return terms;
}

std::vector<double> middles(const Rated &group)
{
    std::vector<double> numbers;
    for (const Rating &rating : group.ratings)
        numbers.push_back(rating.score.middle);
    return numbers;
}

std::vector<std::string> standIns(const Scores &scores, const Rated &group, Level level)
{
    std::vector<std::string> keys;
    const bool decided = group.pin && group.pin->minutes;
    if (level == Level::Replace && !group.alternativeMinutes.known && !decided)
        keys.emplace_back("alternativeMinutesPerWeek");
    if (level == Level::Keep && !group.minutes.known && !decided)
        keys.emplace_back("minutesPerWeek");
    if (level == Level::Contribute && !group.contributeMinutes.known && !decided)
        keys.emplace_back("contributeMinutesPerWeek");
    for (const Term &term : termsOf(scores, group, level)) {
        const Rating &rating = group.ratings[term.rating];
        if (rating.score.known)
            continue;
        if (rating.what == Ask::Pleasure)
            keys.emplace_back("pleasure");
        else
            keys.push_back(
                (rating.what == Ask::Brought ? "brought:" : "potential:") + scores.purposes[rating.criterion].id);
    }
    return keys;
}

StandingIn standingIn(const Scores &scores, const Rated &group, Level level)
{
    StandingIn in;
    in.minutes = group.pin && group.pin->minutes ? group.pin->range : timeOf(group, level).range;
    for (const std::string &key : standIns(scores, group, level))
        (key.ends_with("inutesPerWeek") ? in.minutes : in.value) = true;
    return in;
}

std::vector<Option> freeOptions(const Scores &scores, const Rated &group, std::span<const double> weights)
{
    std::vector<Option> options;
    if (!group.judged)
        return options;
    for (const Level level : {Level::Leave, Level::Replace, Level::Keep, Level::Contribute})
        if (exists(scores, group, level))
            options.push_back(optionAt(scores, group, level, weights));
    return options;
}

std::vector<Option> optionsOf(const Scores &scores, const Rated &group, std::span<const double> weights)
{
    if (!group.pin)
        return freeOptions(scores, group, weights);
    Option option = optionAt(scores, group, group.pin->level, weights);
    option.minutes = group.pin->minutes.value_or(option.minutes);
    return {option};
}

namespace {

void addGroup(Table &table, std::size_t group, std::span<const Option> options)
{
    table.groups.push_back(group);
    for (const Option &option : options) {
        table.levels.push_back(option.level);
        table.values.push_back(option.value);
        table.choices.minutes.push_back(option.minutes);
    }
    table.choices.ends.push_back(table.levels.size());
}

} // namespace

Table tableOf(const Scores &scores, std::span<const double> weights)
{
    Table table;
    for (std::size_t g = 0; g < scores.groups.size(); ++g) {
        const std::vector<Option> options = optionsOf(scores, scores.groups[g], weights);
        if (scores.groups[g].pin) {
            table.pinnedMinutes += options.front().minutes;
            table.pinnedValue += options.front().value;
        } else if (!options.empty()) {
            addGroup(table, g, options);
        }
    }
    return table;
}

Table withOptions(const Table &table, std::size_t i, const std::vector<Option> &options)
{
    Table changed;
    changed.pinnedMinutes = table.pinnedMinutes;
    changed.pinnedValue = table.pinnedValue;
    for (std::size_t other = 0; other < table.groups.size(); ++other) {
        std::vector<Option> same;
        for (std::size_t o = table.choices.begin(other); other != i && o < table.choices.ends[other]; ++o)
            same.push_back({table.levels[o], table.choices.minutes[o], table.values[o]});
        addGroup(changed, table.groups[other], other == i ? options : same);
    }
    return changed;
}

} // namespace recentre::method
