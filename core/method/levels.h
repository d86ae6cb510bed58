// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be done with a group, in minutes and points (method.md section 3). Plain C++, any thread.
#pragma once

#include "plan.h"
#include "scores.h"

#include <cstdint>
#include <span>

namespace recentre::method {

/// What a level must bring to one objective to exist: "a little".
inline constexpr double aLittle = 3;

/// What can be done with a group.
struct Option {
    Level level = Level::Leave;
    int minutes = 0; ///< a week
    std::int64_t value = 0; ///< millionths of a point
};

/// What adds up to a level's value: weights times ratings.
struct Term {
    std::size_t criterion; ///< whose weight
    std::size_t rating; ///< an index into `Rated::ratings`
};

/// The terms of a level, whether or not the group has that level: objectives by rank, then id, pleasure last.
[[nodiscard]] std::vector<Term> termsOf(const Scores &scores, const Rated &group, Level level);

/// The value of such terms in millionths of a point, ⌊10⁶ · Σ + ½⌋: `weights` by criterion, `ratings` as
/// `Rated::ratings`, as said or as drawn.
[[nodiscard]] inline std::int64_t valueOf(
    std::span<const Term> terms, std::span<const double> weights, std::span<const double> ratings)
{
    double points = 0;
    for (const Term &term : terms)
        points += weights[term.criterion] * ratings[term.rating];
    const double scaled = 1e6 * points + 0.5;
    const auto whole = static_cast<std::int64_t>(scaled);
    return static_cast<double>(whole) > scaled ? whole - 1 : whole;
}

/// What was said or stands in, as `Rated::ratings`.
[[nodiscard]] std::vector<double> middles(const Rated &group);

/// What is decided with a group by giving it a level, were it sure.
[[nodiscard]] Recommendation choiceOf(const Rated &group, Level level);

/// The minutes of a level, whether or not the group has that level.
[[nodiscard]] int minutesOf(const Rated &group, Level level);

/// JSON keys of what stands in for an unknown in the minutes or the value of a level: "brought:visibility".
[[nodiscard]] std::vector<std::string> standIns(const Scores &scores, const Rated &group, Level level);

/// What of a level is told as an estimate: where something stands in for an unknown; its minutes also where they are
/// the middle of a range.
struct StandingIn {
    bool minutes = false, value = false;
};

/// What `standIns` says in keys, and ranges, for a figure that many groups add up to.
[[nodiscard]] StandingIn standingIn(const Scores &scores, const Rated &group, Level level);

/// The levels that a group has, `leave` first, as if nothing were pinned. A group not judged has none.
[[nodiscard]] std::vector<Option> freeOptions(
    const Scores &scores, const Rated &group, std::span<const double> weights);

/// The same, but a pinned group has its level alone.
[[nodiscard]] std::vector<Option> optionsOf(const Scores &scores, const Rated &group, std::span<const double> weights);

/// Everything that a plan is made of: what is pinned, and what is to be chosen.
struct Table {
    std::vector<std::size_t> groups; ///< indices into `Scores::groups`: judged and not pinned
    Choices choices; ///< of those, in that order
    std::vector<Level> levels; ///< of each option
    std::vector<std::int64_t> values; ///< of each option, millionths of a point
    int pinnedMinutes = 0;
    std::int64_t pinnedValue = 0;
};

/// The table of an audit at these weights (objectives', then pleasure's).
[[nodiscard]] Table tableOf(const Scores &scores, std::span<const double> weights);

/// The same table, but for the options of its group `i`.
[[nodiscard]] Table withOptions(const Table &table, std::size_t i, const std::vector<Option> &options);

} // namespace recentre::method
