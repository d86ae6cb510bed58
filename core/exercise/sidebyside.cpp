// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebyside.h"

#include "assessing.h"
#include "bringing.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace recentre {

namespace {

// A ratio further than this from every share isn't asked.
constexpr double near = 0.1;

std::optional<Tag> tagOf(const PersonFile &file, const QString &group, const QString &purpose)
{
    const QList<Tag> tags = assessmentOf(file, group).purposes.value_or(QList<Tag>());
    const auto tag = std::ranges::find(tags, purpose, &Tag::purpose);
    return tag == tags.cend() ? std::nullopt : std::optional(*tag);
}

double offShare(const Comparison &pair) { return std::abs(pair.score / pair.against - shares[pair.share]); }

// Among pairs as far apart: equals are asked last, then the nearest to a share.
bool tellsMore(const Comparison &one, const Comparison &other)
{
    return std::pair(one.share == 0, offShare(one)) < std::pair(other.share == 0, offShare(other));
}

// How far each stands from the mean of those just above and below.
std::vector<double> differences(const QList<Standing> &known)
{
    std::vector<double> away;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const double above = *known[i > 0 ? i - 1 : i + 1].height();
        const double below = *known[i + 1 < known.size() ? i + 1 : i - 1].height();
        away.push_back(*known[i].height() - (above + below) / 2);
    }
    return away;
}

} // namespace

std::optional<double> Standing::height() const
{
    if (candidate || !brought)
        return potential;
    return potential ? std::max(*brought, *potential) : *brought;
}

bool Standing::byPotential() const { return candidate || !brought || (potential && *potential >= *brought); }

QList<Purpose> purposesSideBySide(const PersonFile &file)
{
    QList<Purpose> purposes;
    const auto audit = file.currentAudit();
    if (!audit)
        return purposes;
    for (const Purpose &purpose : file.purposesOf(audit->id)) {
        const auto tagged = std::ranges::count_if(file.groups, [&](const Group &group) {
            return group.membership != Membership::Left && tagOf(file, group.id, purpose.id);
        });
        if (tagged >= 2)
            purposes += purpose;
    }
    return purposes;
}

QList<Standing> standings(const PersonFile &file, const QString &purpose)
{
    QList<Standing> rows;
    for (const Group &group : file.groupsInOrder())
        if (group.membership != Membership::Left)
            if (const auto tag = tagOf(file, group.id, purpose))
                rows += {group.id, group.membership == Membership::Candidate, tag->brought, tag->potential};
    std::ranges::stable_sort(
        rows, [](const Standing &a, const Standing &b) { return a.height().value_or(-1) > b.height().value_or(-1); });
    return rows;
}

std::optional<Comparison> comparisonOf(const Standing &standing, const Standing &other)
{
    if (!standing.height() || other.height().value_or(0) <= 0)
        return std::nullopt;
    Comparison pair{standing.group, other.group, *standing.height(), *other.height(), standing.byPotential(),
        other.byPotential(), 0};
    const double ratio = pair.score / pair.against;
    const auto nearest =
        std::ranges::min_element(shares, {}, [ratio](double share) { return std::abs(ratio - share); });
    pair.share = int(std::distance(std::begin(shares), nearest));
    return pair;
}

std::optional<Comparison> furthestComparison(
    const QList<Standing> &sorted, const QList<std::pair<QString, QString>> &settled)
{
    QList<Standing> known;
    std::ranges::copy_if(sorted, std::back_inserter(known), [](const Standing &row) { return bool(row.height()); });
    if (known.size() < 2 || settled.size() >= comparisonsAtMost)
        return std::nullopt;
    const std::vector<double> away = differences(known);
    std::optional<Comparison> best;
    double bestDistance = 0;
    for (qsizetype above = 0; above < known.size(); ++above)
        for (qsizetype below = above + 1; below < known.size(); ++below) {
            const auto pair = comparisonOf(known[below], known[above]);
            if (!pair || offShare(*pair) > near || settled.contains(std::pair(pair->group, pair->other)))
                continue;
            const double distance = std::abs(away[std::size_t(above)] - away[std::size_t(below)]);
            if (!best || distance > bestDistance || (distance == bestDistance && tellsMore(*pair, *best))) {
                best = pair;
                bestDistance = distance;
            }
        }
    return best;
}

Edit nudge(const PersonFile &file, const QString &purpose, const Standing &standing, double delta)
{
    const double wanted = std::clamp(standing.height().value_or(0) + delta, 0.0, 10.0);
    return standing.byPotential() ? scorePotential(file, standing.group, purpose, wanted)
                                  : scoreBrought(file, standing.group, purpose, wanted);
}

} // namespace recentre
