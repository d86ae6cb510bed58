// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pointplan.h"

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr double gap = 7; ///< between a point and its name

QRectF around(const DrawnPoint &point)
{
    return {point.at.x() - point.radius, point.at.y() - point.radius, 2 * point.radius, 2 * point.radius};
}

} // namespace

QList<PlacedName> placeNames(
    const QList<DrawnPoint> &points, const QList<NameWish> &wishes, const QRectF &area, QList<QRectF> taken)
{
    for (const DrawnPoint &point : points)
        taken += around(point);
    QList<PlacedName> names;
    for (const NameWish &wish : wishes) {
        const DrawnPoint &point = points.at(wish.point);
        const double w = wish.size.width(), h = wish.size.height(), off = point.radius + gap;
        const QPointF corners[] = {
            {off, -h / 2}, {-off - w, -h / 2}, {-w / 2, -point.radius - h}, {-w / 2, point.radius}};
        for (const QPointF &corner : corners) {
            QRectF place(point.at + corner, wish.size);
            // Above and below it may stand aside to stay in the plot.
            if (place.right() > area.right() && corner.x() == -w / 2)
                place.moveRight(area.right());
            if (place.left() < area.left() && corner.x() == -w / 2)
                place.moveLeft(area.left());
            if (!area.contains(place)
                || std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(place); }))
                continue;
            names += {wish.point, place};
            taken += place;
            break;
        }
    }
    return names;
}

int nearestPoint(const QList<DrawnPoint> &points, QPointF at, double reach)
{
    int nearest = -1;
    double best = reach;
    for (int i = 0; i < points.size(); ++i)
        if (const double away = std::hypot(points[i].at.x() - at.x(), points[i].at.y() - at.y()); away <= best) {
            best = away;
            nearest = i;
        }
    return nearest;
}

int nextPoint(const QList<DrawnPoint> &points, int from, QPointF way)
{
    if (from < 0 || from >= points.size())
        return points.isEmpty() ? -1 : 0;
    int next = -1;
    double best = HUGE_VAL;
    for (int i = 0; i < points.size(); ++i) {
        const QPointF off = points[i].at - points[from].at;
        const double ahead = QPointF::dotProduct(off, way);
        const double aside = std::abs(off.x() * way.y() - off.y() * way.x());
        // Points in the same place follow each other by their number.
        const bool same = off.isNull() && (way.x() + way.y() > 0 ? i > from : i < from);
        const double away = same ? std::abs(i - from) * 1e-6 : ahead + 2 * aside;
        if (i == from || (!same && (ahead <= 0 || aside > ahead * std::sqrt(3))) || away >= best)
            continue;
        best = away;
        next = i;
    }
    return next;
}

} // namespace recentre
