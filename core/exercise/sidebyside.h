// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The pass by purpose at the end of step 4: the groups of one purpose next to one another. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// How a group stands for one purpose. Scores are 0 to 10; none is unknown.
struct Standing {
    QString group;
    bool candidate = false; ///< only what it could bring counts
    std::optional<double> brought = {}, potential = {};

    /// The higher of its scores; none if none is known.
    [[nodiscard]] std::optional<double> height() const;
    /// Whether that is what it could bring.
    [[nodiscard]] bool byPotential() const;
    bool operator==(const Standing &) const = default;
};

/// The purposes of the current audit that two groups or more are tagged with (those left aside): objectives first.
[[nodiscard]] QList<Purpose> purposesSideBySide(const PersonFile &file);

/// The groups of a purpose, the highest first; unknown ones last, equals in the order of the list.
[[nodiscard]] QList<Standing> standings(const PersonFile &file, const QString &purpose);

/// "Is `group` worth `share` of `other`?"
struct Comparison {
    QString group, other;
    double score = 0, against = 0; ///< their heights
    bool potential = false, otherPotential = false; ///< what these heights are
    int share = 0; ///< index into `shares`
    bool operator==(const Comparison &) const = default;
};

/// The shares that are asked, each said in words: as much, three quarters, two thirds, half, a third, a quarter.
inline constexpr double shares[] = {1, 0.75, 2.0 / 3, 0.5, 1.0 / 3, 0.25};
/// How many comparisons are asked of a purpose.
inline constexpr int comparisonsAtMost = 3;

/// The pair that stands furthest from how its neighbours do: each height against the mean of those just above and
/// below, and of all pairs the two whose differences are furthest apart; among those as far one of unequal heights,
/// then the one nearest to a share that is asked. Pairs of `settled` (group, other) are not asked again. None if no two
/// heights are known, none is left, or as many are settled as are asked.
[[nodiscard]] std::optional<Comparison> furthestComparison(
    const QList<Standing> &sorted, const QList<std::pair<QString, QString>> &settled);

/// The comparison of two groups as they stand now; none if a height is unknown or the other's is 0.
[[nodiscard]] std::optional<Comparison> comparisonOf(const Standing &standing, const Standing &other);

/// The height of the group, moved by `delta` and kept within 0 and 10.
[[nodiscard]] Edit nudge(const PersonFile &file, const QString &purpose, const Standing &standing, double delta);

} // namespace recentre
