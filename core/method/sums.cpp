// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sums.h"

#include "weights.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Every criterion with its weight and its place, heaviest first.
std::vector<SumRow> rowsOf(const Scores &scores, std::span<const double> weights)
{
    std::vector<SumRow> rows;
    for (std::size_t criterion = 0; criterion < weights.size(); ++criterion) {
        SumRow row{criterion, weights[criterion], 1, {}};
        for (const int rank : scores.ranks)
            row.place += rank < scores.ranks[criterion] ? 1 : 0;
        rows.push_back(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &SumRow::weight);
    return rows;
}

} // namespace

Sums sumsOf(const Scores &scores, const Rated &group)
{
    Sums sums;
    if (!group.judged)
        return sums;
    const std::vector<double> weights = rankWeights(scores.ranks);
    std::vector<SumRow> rows = rowsOf(scores, weights);
    for (const Option &option : optionsOf(scores, group, weights)) {
        if (option.level == Level::Leave)
            continue;
        sums.levels.push_back(option);
        sums.standing.push_back(standingIn(scores, group, option.level));
        const std::vector<Term> terms = termsOf(scores, group, option.level);
        for (SumRow &row : rows) {
            row.cells.emplace_back();
            const auto term = std::ranges::find(terms, row.criterion, &Term::criterion);
            if (term == terms.end())
                continue;
            const Score &score = group.ratings[term->rating].score;
            row.cells.back() = SumCell{score.middle, row.weight * score.middle, !score.known};
        }
    }
    std::erase_if(rows, [](const SumRow &row) {
        return std::ranges::none_of(row.cells, [](const auto &cell) { return cell.has_value(); });
    });
    sums.rows = rows;
    return sums;
}

} // namespace recentre::method
