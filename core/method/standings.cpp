// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standings.h"

namespace recentre::method {

std::vector<Standing> standingsOf(const Scores &scores, std::span<const double> weights)
{
    std::vector<Standing> standings(scores.groups.size());
    for (std::size_t g = 0; g < standings.size(); ++g) {
        standings[g].options = optionsOf(scores, scores.groups[g], weights);
        for (const std::vector<Option> &options :
            {freeOptions(scores, scores.groups[g], weights), standings[g].options})
            for (const Option &option : options)
                if (option.level == Level::Keep)
                    standings[g].keep = option;
    }
    return standings;
}

std::vector<std::size_t> planOf(const Table &table, int budget)
{
    std::vector<std::size_t> planned(table.groups.size());
    if (table.pinnedMinutes > budget)
        return planned;
    Planner planner(table.choices, budget - table.pinnedMinutes);
    const std::span<const std::size_t> plan = planner.solve(table.values);
    for (std::size_t i = 0; i < plan.size(); ++i)
        planned[i] = plan[i] - table.choices.begin(i);
    return planned;
}

std::optional<std::size_t> mainObjective(
    const Scores &scores, const Rated &group, Level level, std::span<const double> weights)
{
    std::optional<std::size_t> main;
    double most = 0;
    for (const Term &term : termsOf(scores, group, level)) {
        const double points = weights[term.criterion] * group.ratings[term.rating].score.middle;
        if (term.criterion < scores.objectives() && points > most) {
            most = points;
            main = term.rating;
        }
    }
    return main;
}

} // namespace recentre::method
