// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/axis.h"
#include "charts/pointplan.h"
#include "marks.h"
#include "pictures.h"
#include "words/chartwords.h"

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr double plotHeight = 170, left = 44, right = 14, below = 30;
constexpr int steps = 200; ///< of the drawn curve

double inPoints(qint64 value) { return double(value) / 1e6; }

} // namespace

Drawing drawn(const BestValue &chart, const AdviceWords &words, double width)
{
    Drawing drawing;
    const Language &language = words.language();
    const QRectF plot(left, 4, width - left - right, plotHeight);
    drawing.size = {width, plot.bottom() + below};
    const int far = std::max({chart.end(), chart.today, chart.promise, 60});
    const double step = minuteStep(far, 10), end = axisEnd(far, step);
    const double most = std::max(0.1, inPoints(chart.at(far)));
    const double valueStep = tickStep(most, 4), valueEnd = axisEnd(most, valueStep);
    const auto at = [&](double minutes, qint64 value) {
        return QPointF(
            plot.x() + plot.width() * minutes / end, plot.bottom() - plot.height() * inPoints(value) / valueEnd);
    };

    QColor tint = ink("accentSoft");
    tint.setAlphaF(0.6F);
    const double promise = at(chart.promise, 0).x();
    drawing.rect({plot.topLeft(), QPointF(promise, plot.bottom())}, tint);
    const Type &caption = chartType::caption;
    const double middle = baselineOf(caption) - caption.line / 2;
    for (int tick = 0; tick * valueStep <= valueEnd + 1e-9; ++tick) {
        const double y = plot.bottom() - plot.height() * tick * valueStep / valueEnd;
        drawing.line({plot.x(), y}, {plot.right(), y}, ink("line"));
        drawing.textBefore({plot.x() - 10, y + middle}, decimal(language, tick * valueStep), caption, ink("muted"));
    }
    for (int tick = 0; tick * step <= end + 1e-9; ++tick)
        drawing.textAround(
            {at(tick * step, 0).x(), plot.bottom() + 20}, duration(language, int(tick * step)), caption, ink("muted"));

    // What no label may cover: the curve, and both points.
    QList<DrawnPoint> points{{at(chart.promise, chart.planned), 8}, {at(chart.today, chart.valueToday), 8}};
    QPainterPath curve(at(0, chart.at(0)));
    for (int i = 1; i <= steps; ++i) {
        const int minutes = int(std::lround(end * i / steps));
        curve.lineTo(at(minutes, chart.at(minutes)));
        points += DrawnPoint{curve.currentPosition(), 2};
    }
    drawing.line({promise, plot.y()}, {promise, plot.bottom()}, ink("ink"), 1.5);
    drawing.shape(curve, {}, ink("accent"), 2);
    drawing.line(points[1].at, at(chart.today, chart.at(chart.today)), ink("edge"), 1, true);
    drawing.circle(points[0].at, 7, ink("you"), ink("ink"), 1.5);
    QPainterPath square;
    square.addRoundedRect(QRectF(points[1].at - QPointF(6, 6), QSizeF(12, 12)), 2, 2);
    drawing.shape(square, ink("surface"), ink("ink"), 1.8);

    const QStringList texts{planPoint(language, inPoints(chart.planned), chart.estimated.valuePlanned),
        todayPoint(language, inPoints(chart.valueToday), chart.estimated.valueToday)};
    const Type &type = chartType::strong;
    QList<NameWish> wishes;
    for (int i = 0; i < 2; ++i)
        wishes += NameWish{i, {widthOf(texts[i], type) + 2, type.line}};
    const QList<QRectF> lines{{promise - 1, plot.y(), 2, plot.height()}};
    for (const PlacedName &name : placeNames(points, wishes, plot, lines))
        drawing.text({name.place.x(), name.place.y() + baselineOf(type)}, texts[name.point], type, ink("ink"));
    return drawing;
}

} // namespace recentre
