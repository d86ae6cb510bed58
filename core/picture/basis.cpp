// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "basis.h"

#include "method/weights.h"

#include <algorithm>

namespace recentre {

QString Basis::group(std::size_t index) const { return QString::fromStdString(scores.groups[index].id); }

const GroupAdvice &Basis::advised(std::size_t index) const { return advice.groups[scores.groups[index].place]; }

std::vector<std::size_t> Basis::inOrder() const
{
    std::vector<std::size_t> order(scores.groups.size());
    for (std::size_t index = 0; index < order.size(); ++index)
        order[static_cast<std::size_t>(scores.groups[index].place)] = index;
    return order;
}

bool Basis::scored(std::size_t index) const
{
    return std::ranges::any_of(scores.groups[index].ratings,
        [](const method::Rating &rating) { return rating.what != Ask::Pleasure && rating.score.known; });
}

std::optional<Basis> basisOf(const PersonFile &file, const Advice &advice)
{
    const std::optional<Audit> audit = file.currentAudit();
    if (!audit)
        return std::nullopt;
    Basis basis{file, advice, method::scoresOf(file, *audit, advice.weeklyMinutes), {}, {}};
    basis.weights = method::rankWeights(basis.scores.ranks);
    basis.standings = method::standingsOf(basis.scores, basis.weights);
    for (std::size_t index = 0; index < basis.standings.size(); ++index) {
        method::Standing &standing = basis.standings[index];
        const auto planned = std::ranges::find(
            standing.options, basis.advised(index).level.value_or(Level::Leave), &method::Option::level);
        if (planned != standing.options.end())
            standing.planned = static_cast<std::size_t>(planned - standing.options.begin());
    }
    return basis;
}

} // namespace recentre
