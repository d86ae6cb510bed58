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

constexpr double plotHeight = 202, left = 44, right = 14, below = 44;
constexpr double radii[] = {7, 9, 11}; ///< by pleasure
constexpr int namesShown = 6;
constexpr double longestName = 230;

double inPoints(qint64 value) { return double(value) / 1e6; }

/// Chart 1, laid out and drawn.
class ValuePicture {
public:
    ValuePicture(const TimeAndValue &chart, const AdviceWords &words, double width)
        : m_chart(chart)
        , m_words(words)
        , m_plot(left, 4, width - left - right, plotHeight)
        , m_minutesStep(minuteStep(chart.mostMinutes, 4))
        , m_minutesEnd(axisEnd(chart.mostMinutes * 1.08, m_minutesStep))
        , m_valueStep(tickStep(inPoints(chart.mostValue), 4))
        // Room for the names of the quadrants above the highest point.
        , m_valueEnd(std::max(1.0, inPoints(chart.mostValue) * 1.25))
    {
        for (const ValuePoint &point : chart.points)
            m_points += DrawnPoint{at(point.minutes, inPoints(point.value)), radii[pointSize(point.pleasure)]};
        m_drawing.size = {width, m_plot.bottom() + below};
    }

    Drawing draw()
    {
        quadrants();
        axes();
        marks();
        names();
        return m_drawing;
    }

private:
    [[nodiscard]] QPointF at(double minutes, double points) const
    {
        return {m_plot.x() + m_plot.width() * minutes / m_minutesEnd,
            m_plot.bottom() - m_plot.height() * points / m_valueEnd};
    }

    void quadrants()
    {
        const QPointF limit = at(m_chart.minutesLimit(), m_chart.valueLimit());
        QColor tint = ink("accentSoft");
        tint.setAlphaF(0.6F);
        m_drawing.rect({m_plot.topLeft(), limit}, tint);
        const QStringList names = quadrantNames(m_words.language());
        quadrant(names[0], m_plot.x() + 12, limit.x() - m_plot.x(), m_plot.y() + 4, limit.y());
        quadrant(names[1], 0, m_plot.right() - limit.x(), m_plot.y() + 4, limit.y());
        quadrant(names[2], 0, m_plot.right() - limit.x(), limit.y() + 3, m_plot.bottom());
    }

    /// A quadrant's name at `x`, or (0) at the right end: from `top` down where it covers no point; else left out.
    void quadrant(const QString &name, double x, double room, double top, double bottom)
    {
        const Type &type = chartType::quadrant;
        const double width = widthOf(name, type);
        if (width + 24 > room)
            return;
        QRectF place(x > 0 ? x : m_plot.right() - 8 - width, top, width, type.line);
        for (; place.bottom() <= bottom; place.translate(0, type.line / 2)) {
            const bool free = std::ranges::none_of(m_points, [&](const DrawnPoint &point) {
                return QRectF(
                    point.at.x() - point.radius, point.at.y() - point.radius, 2 * point.radius, 2 * point.radius)
                    .intersects(place);
            });
            if (!free)
                continue;
            m_drawing.text({place.x(), place.y() + baselineOf(type)}, name, type, ink("muted"));
            m_taken += place;
            return;
        }
    }

    void axes()
    {
        const Type &type = chartType::caption;
        const Language &language = m_words.language();
        const double middle = baselineOf(type) - type.line / 2;
        for (int tick = 0; tick * m_valueStep <= m_valueEnd + 1e-9; ++tick) {
            const double y = at(0, tick * m_valueStep).y();
            m_drawing.line({m_plot.x(), y}, {m_plot.right(), y}, ink("line"));
            m_drawing.textBefore(
                {m_plot.x() - 10, y + middle}, decimal(language, tick * m_valueStep), type, ink("muted"));
        }
        for (int tick = 0; tick * m_minutesStep <= m_minutesEnd + 1e-9; ++tick)
            m_drawing.textAround({at(tick * m_minutesStep, 0).x(), m_plot.bottom() + 20},
                number(language, std::llround(tick * m_minutesStep)), type, ink("muted"));
        m_drawing.textBefore({m_plot.right(), m_plot.bottom() + 40}, minutesAxis(language), type, ink("muted"));
        const QPointF limit = at(m_chart.minutesLimit(), m_chart.valueLimit());
        m_drawing.line({limit.x(), m_plot.y()}, {limit.x(), m_plot.bottom()}, ink("edge"), 1, true);
        m_drawing.line({m_plot.x(), limit.y()}, {m_plot.right(), limit.y()}, ink("edge"), 1, true);
        m_taken += {QRectF(limit.x() - 1, m_plot.y(), 2, m_plot.height()),
            QRectF(m_plot.x(), limit.y() - 1, m_plot.width(), 2)};
    }

    /// The largest first, so that none is hidden.
    void marks()
    {
        for (int size = 2; size >= 0; --size)
            for (qsizetype i = 0; i < m_points.size(); ++i)
                if (pointSize(m_chart.points[i].pleasure) == size)
                    drawMark(m_drawing, m_chart.points[i].recommendation, m_points[i].at, 2 * m_points[i].radius);
    }

    /// Names of the points that tell most: those that stand far out in either direction.
    void names()
    {
        QList<int> order;
        for (int i = 0; i < int(m_points.size()); ++i)
            order += i;
        std::ranges::stable_sort(order, std::greater(), [this](int i) {
            const ValuePoint &point = m_chart.points[i];
            return std::max(double(point.minutes) / std::max(1, m_chart.mostMinutes),
                double(point.value) / double(std::max<qint64>(1, m_chart.mostValue)));
        });
        QList<NameWish> wishes;
        QList<QString> texts(m_points.size());
        const Type &type = chartType::name;
        for (const int i : std::as_const(order)) {
            texts[i] = elided(tidied(m_words.groupName(m_chart.points[i].group)), type, longestName);
            wishes += NameWish{i, {widthOf(texts[i], type) + 2, type.line}};
        }
        const QList<PlacedName> placed = placeNames(m_points, wishes, m_plot, m_taken);
        for (const PlacedName &name : placed.first(std::min<qsizetype>(namesShown, placed.size())))
            m_drawing.text({name.place.x(), name.place.y() + baselineOf(type)}, texts[name.point], type, ink("ink"));
    }

    const TimeAndValue &m_chart;
    const AdviceWords &m_words;
    QRectF m_plot;
    double m_minutesStep, m_minutesEnd, m_valueStep, m_valueEnd;
    QList<DrawnPoint> m_points;
    QList<QRectF> m_taken;
    Drawing m_drawing;
};

} // namespace

Drawing drawn(const TimeAndValue &chart, const AdviceWords &words, double width)
{
    return ValuePicture(chart, words, width).draw();
}

} // namespace recentre
