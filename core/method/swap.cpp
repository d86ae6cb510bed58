// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "swap.h"

#include "forced.h"
#include "weights.h"

#include <algorithm>
#include <cstdlib>

namespace recentre {

namespace {

using namespace method;
using namespace Qt::StringLiterals;

/// A whole plan: how each group of the scores stands; those not judged nowhere.
struct Whole {
    std::vector<std::optional<Option>> stands;
    int minutes = 0;
    std::int64_t value = 0;
    bool fits = true;
};

Whole wholePlan(const Scores &scores)
{
    const std::vector<double> weights = rankWeights(scores.ranks);
    const Table table = tableOf(scores, weights);
    Whole whole;
    whole.fits = table.pinnedMinutes <= scores.budget;
    for (const Rated &group : scores.groups)
        whole.stands.push_back(group.pin ? std::optional(optionsOf(scores, group, weights).front()) : std::nullopt);
    const std::vector<std::size_t> plan = method::planOf(table, scores.budget);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const std::size_t o = table.choices.begin(i) + plan[i];
        whole.stands[table.groups[i]] = Option{table.levels[o], table.choices.minutes[o], table.values[o]};
    }
    for (const std::optional<Option> &option : whole.stands) {
        whole.minutes += option ? option->minutes : 0;
        whole.value += option ? option->value : 0;
    }
    return whole;
}

/// The level that so many minutes are for.
Level levelFor(const Scores &scores, const Rated &group, int minutes)
{
    if (minutes == 0)
        return Level::Leave;
    Level level = Level::Leave;
    for (const Option &option : freeOptions(scores, group, rankWeights(scores.ranks)))
        if (option.minutes <= minutes)
            level = option.level;
    if (level != Level::Leave)
        return level;
    return group.member ? Level::Keep : Level::Contribute;
}

void setChanges(Swap &swap, const Scores &scores, const Whole &before, const Whole &after, std::size_t forced)
{
    std::vector<std::size_t> inOrder(scores.groups.size());
    for (std::size_t g = 0; g < scores.groups.size(); ++g)
        inOrder[static_cast<std::size_t>(scores.groups[g].place)] = g;
    for (const std::size_t g : inOrder) {
        const std::optional<Option> &from = before.stands[g];
        const std::optional<Option> &to = after.stands[g];
        if (g == forced || !from || !to || from->level == to->level)
            continue;
        const QString id = QString::fromStdString(scores.groups[g].id);
        swap.changes += Swapped{id, from->level, to->level, to->minutes - from->minutes};
        if (to->level == Level::Leave)
            swap.goes += id;
        if (from->level == Level::Leave)
            swap.comes += id;
    }
}

const Figure *figureAt(const Reason &reason, QLatin1StringView key)
{
    const auto found = std::ranges::find(reason.figures, key, &Figure::key);
    return found == reason.figures.end() ? nullptr : &*found;
}

void setScore(Assessment &assessment, bool member, const QString &purpose, double score)
{
    for (Tag &tag : *assessment.purposes)
        if (tag.purpose == purpose)
            (member ? tag.brought : tag.potential) = score;
}

} // namespace

std::optional<Swap> swapOf(const PersonFile &file, const SwapWish &wish)
{
    const std::optional<Audit> audit = file.currentAudit();
    if (!audit)
        return std::nullopt;
    Scores scores = scoresOf(file, *audit, wish.budget);
    const auto found = std::ranges::find(scores.groups, wish.group.toStdString(), &Rated::id);
    if (found == scores.groups.end())
        return std::nullopt;
    Rated &group = *found;
    const Whole before = wholePlan(scores);
    const Level level = wish.level ? *wish.level : levelFor(scores, group, wish.minutes.value_or(0));
    if (!group.member && (level == Level::Replace || level == Level::Keep))
        return std::nullopt;
    const int minutes = level == Level::Leave ? 0 : wish.minutes.value_or(minutesOf(group, level));
    group.pin = Pin{level, choiceOf(group, level), minutes};
    group.judged = true;
    const Whole after = wholePlan(scores);

    Swap swap;
    swap.level = level;
    swap.minutes = minutes;
    swap.fits = after.fits;
    swap.minutesPlanned = after.minutes;
    swap.valuePlanned = after.value;
    swap.lost = before.value - after.value;
    swap.aboutEqual = std::abs(swap.lost) * aboutEqualOf < before.value;
    setChanges(swap, scores, before, after, static_cast<std::size_t>(found - scores.groups.begin()));
    return swap;
}

PersonFile asIf(PersonFile file, const QString &group, const Reason &condition)
{
    const std::optional<Audit> audit = file.currentAudit();
    if (!audit)
        return file;
    const Figure *const budget = figureAt(condition, "budget"_L1);
    if (budget && std::holds_alternative<int>(budget->value))
        file.audits[audit->id].weeklyMinutes = std::get<int>(budget->value);
    const Figure *const score = figureAt(condition, "score"_L1);
    const Figure *const purpose = figureAt(condition, "purpose"_L1);
    const auto assessment = file.assessments.find({audit->id, group});
    const bool isScore = condition.code == ReasonCode::EntersIf || condition.code == ReasonCode::LeavesIf;
    if (!isScore || !score || !purpose || assessment == file.assessments.end() || !assessment->purposes)
        return file;
    const Membership membership = assessment->membership.value_or(file.groups.value(group).membership);
    setScore(*assessment, membership == Membership::Member, std::get<QString>(purpose->value),
        std::get<double>(score->value));
    return file;
}

} // namespace recentre
