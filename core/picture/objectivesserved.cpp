// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectivesserved.h"

namespace recentre {

namespace {

/// Adds what a level of a group brings to each criterion.
void addTo(std::vector<double> &criteria, const Basis &basis, std::size_t index, Level level)
{
    const method::Rated &group = basis.scores.groups[index];
    for (const method::Term &term : method::termsOf(basis.scores, group, level))
        criteria[term.criterion] += basis.weights[term.criterion] * group.ratings[term.rating].score.middle;
}

} // namespace

ObjectivesServed objectivesServed(const Basis &basis)
{
    std::vector<double> today(basis.weights.size()), planned(basis.weights.size());
    for (std::size_t index = 0; index < basis.standings.size(); ++index) {
        const method::Standing &standing = basis.standings[index];
        if (standing.keep)
            addTo(today, basis, index, Level::Keep);
        if (standing.judged())
            addTo(planned, basis, index, standing.plan().level);
    }
    ObjectivesServed chart;
    for (std::size_t criterion = 0; criterion < basis.scores.objectives(); ++criterion)
        chart.objectives += ObjectiveServed{
            QString::fromStdString(basis.scores.purposes[criterion].id), today[criterion], planned[criterion]};
    chart.pleasureToday = today.back();
    chart.pleasurePlanned = planned.back();
    return chart;
}

} // namespace recentre
