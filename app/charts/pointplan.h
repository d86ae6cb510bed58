// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the points of a chart and their names stand, in pixels: names never overlap a point or each other, and what
/// has no place is left out. Pure functions.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace recentre {

/// A point as it is drawn.
struct DrawnPoint {
    QPointF at; ///< its middle
    double radius = 0;
};

/// A name that wants a place beside its point.
struct NameWish {
    int point = 0; ///< index of its point
    QSizeF size; ///< of its text
};

/// A name in its place.
struct PlacedName {
    int point = 0;
    QRectF place;
    bool operator==(const PlacedName &) const = default;
};

/// Gives names their places in the order of the wishes: right of the point, left of it, above, below; inside `area`,
/// off every point and off `taken`. Who comes too late has none.
[[nodiscard]] QList<PlacedName> placeNames(
    const QList<DrawnPoint> &points, const QList<NameWish> &wishes, const QRectF &area, QList<QRectF> taken);

/// The point nearest to `at`, no further away than `reach`; -1 if there is none.
[[nodiscard]] int nearestPoint(const QList<DrawnPoint> &points, QPointF at, double reach);

/// The next point from `from` towards `way` (one of ±x, ±y): the nearest within 60° of it, what lies aside counting
/// double; -1 if there is none.
[[nodiscard]] int nextPoint(const QList<DrawnPoint> &points, int from, QPointF way);

} // namespace recentre
