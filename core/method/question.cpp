// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace recentre::method {

namespace {

/// A score that sways the advice less than this settles nothing; under this share a level is a close call.
constexpr double leastShift = 0.15, fairlyClear = 0.65;

/// Whether a stand-in enters the value of a level.
bool standsIn(const Scores &scores, const Rated &group, Level level)
{
    return std::ranges::any_of(
        termsOf(scores, group, level), [&](const Term &term) { return !group.ratings[term.rating].score.known; });
}

/// The group's option of the table, besides the one planned, that the most readings have.
std::size_t secondOption(const Read &read, std::size_t i, std::size_t planned)
{
    const std::size_t begin = read.table.choices.begin(i);
    std::size_t second = planned == begin ? begin + 1 : begin;
    for (std::size_t option = second; option < read.table.choices.ends[i]; ++option)
        if (option != planned && read.tally.times[option] > read.tally.times[second])
            second = option;
    return second;
}

/// The question of one of the table's groups.
std::optional<Asked> questionOf(const Read &read, std::size_t i)
{
    const std::size_t g = read.table.groups[i];
    const Rated &group = read.scores.groups[g];
    const std::vector<Sway> &sways = read.tally.sways[i];
    if (sways.empty())
        return std::nullopt;
    const std::size_t planned = read.table.choices.begin(i) + read.standings[g].planned;
    const std::size_t second = secondOption(read, i, planned);
    const bool close = static_cast<double>(read.tally.times[planned]) / read.readings < fairlyClear;
    if (!close && !standsIn(read.scores, group, read.table.levels[planned])
        && !standsIn(read.scores, group, read.table.levels[second]))
        return std::nullopt;
    const auto size = [](const Sway &sway) { return std::abs(sway.shift()); };
    const auto most = std::ranges::max_element(sways, {}, size);
    if (size(*most) < leastShift)
        return std::nullopt;
    const Rating &rating = group.ratings[static_cast<std::size_t>(most - sways.begin())];
    Asked asked{rating.what, {}, most->shift()};
    if (rating.what != Ask::Pleasure)
        asked.objective = rating.criterion;
    return asked;
}

/// Minutes that the answer is about: a member's, or what a candidate would take.
int minutesAtStake(const Rated &group)
{
    return group.member ? group.minutes.minutes : group.contributeMinutes.minutes;
}

/// The level of each judged group if one of a group's ratings were this; levels and minutes stay.
std::vector<Level> levelsWith(const Read &read, std::size_t i, std::size_t rating, double score)
{
    const Rated &group = read.scores.groups[read.table.groups[i]];
    std::vector<double> ratings = middles(group);
    ratings[rating] = score;
    Table table = read.table;
    for (std::size_t option = table.choices.begin(i); option < table.choices.ends[i]; ++option)
        table.values[option] = valueOf(termsOf(read.scores, group, table.levels[option]), read.weights, ratings);
    const std::vector<std::size_t> planned = planOf(table, read.scores.budget);
    std::vector<Level> levels;
    for (std::size_t other = 0; other < planned.size(); ++other)
        levels.push_back(table.levels[table.choices.begin(other) + planned[other]]);
    return levels;
}

/// How many of the table's groups stand at another level for the lowest and for the highest answer.
int changesByScore(const Read &read, std::size_t i, const Asked &asked)
{
    const Rated &group = read.scores.groups[read.table.groups[i]];
    const auto found = std::ranges::find_if(group.ratings, [&](const Rating &each) {
        return each.what == asked.what && (!asked.objective || each.criterion == *asked.objective);
    });
    const auto rating = static_cast<std::size_t>(found - group.ratings.begin());
    const std::vector<Level> low = levelsWith(read, i, rating, found->score.low);
    const std::vector<Level> high = levelsWith(read, i, rating, found->score.high);
    int changes = 0;
    for (std::size_t other = 0; other < low.size(); ++other)
        changes += low[other] != high[other] ? 1 : 0;
    return changes;
}

/// How many of the judged groups would stand elsewhere if a group not judged brought 10 for the first objective.
int changesByJudging(const Read &read, std::size_t index)
{
    if (read.scores.objectives() == 0)
        return 0;
    Scores scores = read.scores;
    Rated &group = scores.groups[index];
    group.judged = true;
    const Ask what = group.member ? Ask::Brought : Ask::Potential;
    const auto found = std::ranges::find_if(
        group.ratings, [&](const Rating &each) { return each.what == what && each.criterion == 0; });
    const Rating ten{what, 0, {10, 10, 10, true}};
    if (found == group.ratings.end())
        group.ratings.insert(group.ratings.begin(), ten);
    else
        *found = ten;
    const Table table = tableOf(scores, read.weights);
    const std::vector<std::size_t> planned = planOf(table, scores.budget);
    int changes = 0;
    for (std::size_t i = 0; i < planned.size(); ++i)
        if (const std::size_t g = table.groups[i]; g != index)
            changes += planned[i] != read.standings[g].planned ? 1 : 0;
    return changes;
}

} // namespace

Asked askUnknown(const Scores &scores, const Rated &group)
{
    std::size_t first = scores.objectives();
    for (const Rating &rating : group.ratings)
        first = std::min(first, rating.criterion);
    if (first == scores.objectives())
        return {Ask::Purpose, {}, {}};
    return {group.member ? Ask::Brought : Ask::Potential, first, {}};
}

std::vector<std::optional<Asked>> questionsOf(const Read &read)
{
    std::vector<std::optional<Asked>> questions(read.scores.groups.size());
    for (std::size_t i = 0; i < read.table.groups.size(); ++i)
        questions[read.table.groups[i]] = questionOf(read, i);
    for (std::size_t g = 0; g < questions.size(); ++g)
        if (!read.scores.groups[g].judged)
            questions[g] = askUnknown(read.scores, read.scores.groups[g]);
    return questions;
}

std::optional<Next> nextQuestion(const Read &read, std::span<const std::optional<Asked>> questions)
{
    // Judged before not judged, then the most minutes in doubt, then the order of the person's list.
    using Order = std::tuple<bool, std::int64_t, int>;
    std::optional<Order> best;
    std::optional<std::size_t> chosen;
    std::optional<std::size_t> ofTable;
    const auto offer = [&](std::size_t g, std::int64_t doubts, std::optional<std::size_t> i) {
        const Rated &group = read.scores.groups[g];
        const Order order{group.judged, minutesAtStake(group) * doubts, -group.place};
        if (questions[g] && (!best || order > *best)) {
            best = order;
            chosen = g;
            ofTable = i;
        }
    };
    for (std::size_t i = 0; i < read.table.groups.size(); ++i) {
        const std::size_t g = read.table.groups[i];
        offer(g, read.readings - read.tally.times[read.table.choices.begin(i) + read.standings[g].planned], i);
    }
    Next next;
    for (std::size_t g = 0; g < questions.size(); ++g) {
        next.of += read.scores.groups[g].judged ? 1 : 0;
        if (!read.scores.groups[g].judged)
            offer(g, 1, {});
    }
    if (!chosen)
        return std::nullopt;
    next.group = *chosen;
    next.asked = *questions[*chosen];
    next.couldChange = ofTable ? changesByScore(read, *ofTable, next.asked) : changesByJudging(read, *chosen);
    return next;
}

} // namespace recentre::method
