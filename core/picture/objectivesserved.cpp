// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectivesserved.h"

namespace recentre {

namespace {

/// What each criterion gets, and whether some of that wasn't said.
struct Served {
    explicit Served(std::size_t criteria)
        : points(criteria)
        , estimated(criteria)
    {}

    std::vector<double> points;
    std::vector<bool> estimated;
};

/// Adds what a level of a group brings to each criterion.
void addTo(Served &criteria, const Basis &basis, std::size_t index, Level level)
{
    const method::Rated &group = basis.scores.groups[index];
    for (const method::Term &term : method::termsOf(basis.scores, group, level)) {
        const method::Score &score = group.ratings[term.rating].score;
        criteria.points[term.criterion] += basis.weights[term.criterion] * score.middle;
        criteria.estimated[term.criterion] = criteria.estimated[term.criterion] || !score.known;
    }
}

} // namespace

ObjectivesServed objectivesServed(const Basis &basis)
{
    Served today(basis.weights.size()), planned(basis.weights.size());
    for (std::size_t index = 0; index < basis.standings.size(); ++index) {
        const method::Standing &standing = basis.standings[index];
        if (standing.keep)
            addTo(today, basis, index, Level::Keep);
        if (standing.judged())
            addTo(planned, basis, index, standing.plan().level);
    }
    ObjectivesServed chart;
    for (std::size_t criterion = 0; criterion < basis.scores.objectives(); ++criterion)
        chart.objectives +=
            ObjectiveServed{QString::fromStdString(basis.scores.purposes[criterion].id), today.points[criterion],
                planned.points[criterion], today.estimated[criterion], planned.estimated[criterion]};
    chart.pleasureToday = today.points.back();
    chart.pleasurePlanned = planned.points.back();
    return chart;
}

} // namespace recentre
