// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeandvaluechart.h"

#include "axis.h"
#include "marks.h"
#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <QFontMetricsF>
#include <QPen>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr double radii[] = {7, 9, 11}; ///< of the three sizes
constexpr double ringReach = 4; ///< how far a dashed ring goes beyond its mark
constexpr int namesShown = 6;

double inPoints(const ValuePoint &point) { return double(point.value) / 1e6; }

bool restsOnEstimates(const ValuePoint &point) { return point.timeStandsIn || point.valueStandsIn; }

} // namespace

QString TimeAndValueChart::needText() const
{
    const QString have = capitalised(countWord(session()->words(), m_data.scored));
    if (m_data.scored == 0)
        return tr("Say what three groups bring, and there is a picture. So far you have said it of none.");
    return tr("Say what three groups bring, and there is a picture. So far you have said it of %1.")
        .arg(have.toLower());
}

double TimeAndValueChart::minutesStep() const { return minuteStep(m_data.mostMinutes, 4); }
double TimeAndValueChart::minutesEnd() const { return axisEnd(m_data.mostMinutes * 1.08, minutesStep()); }
double TimeAndValueChart::valueStep() const { return tickStep(double(m_data.mostValue) / 1e6, 4); }

double TimeAndValueChart::valueEnd() const
{
    // Room for the names of the quadrants above the highest point.
    return std::max(1.0, double(m_data.mostValue) / 1e6 * 1.25);
}

QStringList TimeAndValueChart::minuteTicks() const
{
    QStringList ticks;
    for (int tick = 0; session() && tick * minutesStep() <= minutesEnd() + 1e-9; ++tick)
        ticks += number(session()->words(), std::llround(tick * minutesStep()));
    return ticks;
}

QStringList TimeAndValueChart::valueTicks() const
{
    QStringList ticks;
    for (int tick = 0; session() && tick * valueStep() <= valueEnd() + 1e-9; ++tick)
        ticks += decimal(session()->words(), tick * valueStep());
    return ticks;
}

QString TimeAndValueChart::mostTime() const
{
    const auto most = std::ranges::max_element(m_data.points, {}, &ValuePoint::minutes);
    return most == m_data.points.end() ? QString() : most->group;
}

void TimeAndValueChart::fill(QAbstractSeries *series, const QString &recommendation, int size) const
{
    auto *const xy = qobject_cast<QXYSeries *>(series);
    if (!xy)
        return;
    QList<QPointF> points;
    for (const ValuePoint &each : m_data.points)
        if (pointSize(each.pleasure) == size && markOf(each.recommendation) == recommendation)
            points += QPointF(each.minutes, inPoints(each));
    if (points != xy->points())
        xy->replace(points);
}

void TimeAndValueChart::ring(QAbstractSeries *series, int size) const
{
    auto *const xy = qobject_cast<QXYSeries *>(series);
    if (!xy)
        return;
    QPen pen = xy->pen();
    pen.setStyle(Qt::DashLine);
    xy->setPen(pen);
    QList<QPointF> points;
    for (const ValuePoint &each : m_data.points)
        if (restsOnEstimates(each) && pointSize(each.pleasure) == size)
            points += QPointF(each.minutes, inPoints(each));
    if (points != xy->points())
        xy->replace(points);
}

QString TimeAndValueChart::estimatedCount() const
{
    const auto count = std::ranges::count_if(m_data.points, restsOnEstimates);
    return session() && count > 0 ? number(session()->words(), count) : QString();
}

QList<DrawnPoint> TimeAndValueChart::drawn(const QRectF &plot) const
{
    QList<DrawnPoint> drawn;
    for (const ValuePoint &each : m_data.points)
        drawn += {{plot.x() + plot.width() * each.minutes / minutesEnd(),
                      plot.bottom() - plot.height() * inPoints(each) / valueEnd()},
            (radii[pointSize(each.pleasure)] + (restsOnEstimates(each) ? ringReach : 0)) * m_markScale};
    return drawn;
}

QList<int> TimeAndValueChart::telling(const QString &selected) const
{
    QList<int> order;
    const auto worth = [this](int i) {
        // What stands far out in either direction tells most.
        const ValuePoint &each = m_data.points[i];
        return std::max(double(each.minutes) / std::max(1, m_data.mostMinutes),
            double(each.value) / double(std::max<qint64>(1, m_data.mostValue)));
    };
    for (int i = 0; i < m_data.points.size(); ++i)
        order += i;
    std::ranges::stable_sort(order, std::greater(), worth);
    for (int i = 0; i < m_data.points.size(); ++i)
        if (m_data.points[i].group == selected) {
            order.removeOne(i);
            order.prepend(i);
        }
    return order;
}

QVariantList TimeAndValueChart::names(const QRectF &plot, const QVariantList &fonts, double reach,
    const QString &selected, const QVariantList &taken) const
{
    const QFontMetricsF metrics(fonts.value(0).value<QFont>()), strong(fonts.value(1).value<QFont>());
    QList<DrawnPoint> points = drawn(plot);
    QList<NameWish> wishes;
    for (const int i : telling(selected)) {
        const bool chosen = m_data.points[i].group == selected;
        const QFontMetricsF &font = chosen ? strong : metrics;
        points[i].radius = chosen ? reach : points[i].radius;
        wishes += NameWish{i, {font.horizontalAdvance(m_names.value(m_data.points[i].group)) + 2, font.height()}};
    }
    QList<QRectF> rects;
    for (const QVariant &each : taken)
        rects += each.toRectF();
    QVariantList names;
    for (const PlacedName &placed : placeNames(points, wishes, plot, rects)) {
        if (names.size() == namesShown)
            break;
        const ValuePoint &point = m_data.points[placed.point];
        names +=
            QVariantMap{{QStringLiteral("group"), point.group}, {QStringLiteral("name"), m_names.value(point.group)},
                {QStringLiteral("x"), placed.place.x()}, {QStringLiteral("y"), placed.place.y()}};
    }
    return names;
}

double TimeAndValueChart::room(
    const QRectF &plot, double x, double width, double height, double top, double bottom) const
{
    const QList<DrawnPoint> points = drawn(plot);
    for (double y = top; y + height <= bottom; y += height / 2)
        if (std::ranges::none_of(points, [&](const DrawnPoint &each) {
                return QRectF(x, y, width, height)
                    .intersects(
                        QRectF(each.at.x() - each.radius, each.at.y() - each.radius, 2 * each.radius, 2 * each.radius));
            }))
            return y;
    return -1;
}

const ValuePoint *TimeAndValueChart::point(const QString &group) const
{
    const auto found = std::ranges::find(m_data.points, group, &ValuePoint::group);
    return found == m_data.points.end() ? nullptr : &*found;
}

QPointF TimeAndValueChart::at(const QString &group, const QRectF &plot) const
{
    const ValuePoint *const found = point(group);
    return found ? drawn(plot).at(found - m_data.points.constData()).at : QPointF();
}

QString TimeAndValueChart::groupAt(QPointF at, const QRectF &plot, double reach) const
{
    const int nearest = nearestPoint(drawn(plot), at, reach);
    return nearest < 0 ? QString() : m_data.points[nearest].group;
}

QString TimeAndValueChart::next(const QString &from, double x, double y, const QRectF &plot) const
{
    const ValuePoint *const start = point(from);
    const int next = nextPoint(drawn(plot), start ? int(start - m_data.points.constData()) : -1, {x, y});
    return next < 0 ? from : m_data.points[next].group;
}

QString TimeAndValueChart::says(const QString &group) const { return m_says.value(group); }

QString TimeAndValueChart::recommendationOf(const QString &group) const
{
    const ValuePoint *const found = point(group);
    return markOf(found ? found->recommendation : Recommendation::Unknown);
}

void TimeAndValueChart::take(const Basis &basis, const AdviceWords &words)
{
    m_data = timeAndValue(basis);
    m_names.clear();
    for (const ValuePoint &each : std::as_const(m_data.points))
        m_names.insert(each.group, words.groupName(each.group));
    m_firstName = m_data.firstUnscored.isEmpty() ? QString() : words.groupName(m_data.firstUnscored);
    m_legend.clear();
    for (const auto &[recommendation, count] : std::as_const(m_data.counts)) {
        const bool hidden = recommendation == Recommendation::Unknown;
        m_legend += QVariantMap{{QStringLiteral("recommendation"), markOf(recommendation)},
            {QStringLiteral("word"), recommendationWord(words.language(), recommendation)},
            {QStringLiteral("count"),
                hidden ? tr("%1, not drawn").arg(number(words.language(), count)) : number(words.language(), count)}};
    }
    setTitle(chartTitle(words.language(), ChartKind::TimeAndValue));
    setSentence(pictureSentence(words, m_data));
    tell(words);
}

void TimeAndValueChart::tell(const AdviceWords &words)
{
    const Language &language = words.language();
    QList<Line> lines;
    m_says.clear();
    for (const ValuePoint &each : std::as_const(m_data.points)) {
        const QString name = m_names.value(each.group);
        const QString time = durationMarked(language, each.minutes, each.timeStandsIn);
        const QString value = marked(language, decimal(language, inPoints(each)), each.valueStandsIn);
        const QString points = marked(language, recentre::points(language, inPoints(each)), each.valueStandsIn);
        const QString word = recommendationWord(language, each.recommendation);
        const QString pleasure = each.pleasure ? decimal(language, *each.pleasure) : QStringLiteral("?");
        m_says.insert(each.group, tr("%1: %2 a week, %3. %4").arg(name, time, points, word));
        if (tabled())
            lines += {each.group,
                {{name, name}, {time, each.minutes}, {value, inPoints(each)},
                    {pleasure, each.pleasure ? QVariant(*each.pleasure) : QVariant()}, {word, word}}};
    }
    if (tabled())
        table()->fill({tr("Group"), tr("Time a week"), tr("Points of 10"), tr("Pleasure"), tr("Advice")}, lines);
}

} // namespace recentre
