// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quarterschart.h"

#include "words/estimated.h"
#include "words/historywords.h"

#include <QXYSeries>

#include <algorithm>

namespace recentre {

void QuartersChart::setMeasure(Measure measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    emit measureChanged();
    refresh();
}

void QuartersChart::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    m_group = group;
    emit groupChanged();
    refresh();
}

void QuartersChart::fill(QAbstractSeries *series, int run) const
{
    auto *const xy = qobject_cast<QXYSeries *>(series);
    const QList<QPointF> points = m_runs.value(run);
    if (xy && xy->points() != points)
        xy->replace(points);
}

QuartersChart::Figures QuartersChart::figures(const OverQuarters &data, const QuarterLine *line) const
{
    const auto figure = [this](qint64 value, int minutes, bool timeEstimated, bool valueEstimated) {
        if (m_measure == Measure::Time)
            return std::optional(Figure{double(minutes), timeEstimated});
        const std::optional<double> points = pointsAnHour(value, minutes);
        return points ? std::optional(Figure{*points, timeEstimated || valueEstimated}) : std::nullopt;
    };
    Figures all;
    for (qsizetype i = 0; i < data.quarters.size(); ++i) {
        const Quarter &quarter = data.quarters[i];
        if (!line)
            all += figure(quarter.value, quarter.minutes, quarter.timeEstimated, quarter.valueEstimated);
        else if (const QuarterCell &cell = line->cells[i]; cell.was == InQuarter::Member)
            all += figure(cell.value, cell.minutes, !cell.minutesKnown, !cell.valueKnown);
        else
            all += std::nullopt;
    }
    return all;
}

void QuartersChart::takeLine(const OverQuarters &data, const Figures &figures, const Language &language)
{
    constexpr double room = 1.25; // above the highest point, for its figure
    constexpr double middle = 0.5;
    double most = std::max(m_promise, 0.0);
    for (const auto &figure : figures)
        most = std::max(most, figure ? figure->value : 0);
    m_end = most > 0 ? most * room : 1;
    m_runs.clear();
    m_marks.clear();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const bool comparable = m_measure == Measure::Time || data.quarters[i].compares;
        if (figures[i] && (i == 0 || !figures[i - 1] || !comparable))
            m_runs += QList<QPointF>();
        if (!figures[i])
            continue;
        const double value = figures[i]->value;
        const QString text = m_measure == Measure::Time ? duration(language, int(value)) : decimal(language, value);
        m_runs.last() += QPointF(double(i) + middle, value);
        m_marks += QVariantMap{{QStringLiteral("quarter"), i}, {QStringLiteral("share"), value / m_end},
            {QStringLiteral("text"), marked(language, text, figures[i]->estimated)},
            {QStringLiteral("now"), i + 1 == figures.size()}};
    }
}

void QuartersChart::takeTable(const OverQuarters &data, const QuarterLine *line, const Language &language)
{
    const bool time = m_measure == Measure::Time;
    const Figures figures = this->figures(data, line);
    QList<Line> lines;
    for (qsizetype i = 0; i < data.quarters.size(); ++i) {
        const Quarter &quarter = data.quarters[i];
        QList<Cell> cells{{monthAndYear(language, quarter.date), double(quarter.date.toJulianDay())}};
        const bool given = !line || line->cells[i].was == InQuarter::Member;
        const int minutes = line ? line->cells[i].minutes : quarter.minutes;
        const bool estimated = line ? !line->cells[i].minutesKnown : quarter.timeEstimated;
        cells += given ? Cell{durationMarked(language, minutes, estimated), minutes}
                       : Cell{cellText(language, line->cells[i]), {}};
        if (time && !line)
            cells += quarter.promise ? Cell{duration(language, *quarter.promise), *quarter.promise}
                                     : Cell{QStringLiteral("–"), {}};
        if (!time) {
            const auto &points = figures[i];
            cells += points ? Cell{marked(language, decimal(language, points->value), points->estimated), points->value}
                            : Cell{QStringLiteral("–"), {}};
            cells += Cell{i == 0 ? QStringLiteral("–") : quarter.compares ? tr("yes") : tr("no"), QVariant()};
        }
        lines += {quarter.audit, cells};
    }
    QStringList headers{tr("Quarter"), tr("Time a week")};
    if (time && !line)
        headers += tr("Ready to give");
    if (!time)
        headers += {tr("Points an hour"), tr("Compares")};
    table()->fill(headers, lines);
}

void QuartersChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const OverQuarters data = overQuarters(basis.file);
    const QuarterLine *const line = m_group.isEmpty() ? nullptr : data.line(m_group);
    const bool time = m_measure == Measure::Time;
    const auto &promise = data.quarters.last().promise;
    m_promise = time && !line && promise ? *promise : -1;
    m_promiseText = m_promise < 0 ? QString() : tr("%1 to give").arg(duration(language, *promise));
    m_months.clear();
    for (const Quarter &quarter : data.quarters)
        m_months += shortMonthAndYear(language, quarter.date);
    takeLine(data, figures(data, line), language);
    takeTable(data, line, language);
    m_note = time ? QString() : comparison(language, data);
    if (line) {
        const QString name = words.groupName(line->group);
        setTitle(time ? tr("%1: time a week", "a group").arg(name) : tr("%1: points for an hour", "a group").arg(name));
        setSentence(quartersSentence(words, data, *line));
    } else {
        setTitle(time ? tr("Time given, a week") : tr("Points for an hour, by your answers"));
        setSentence(time ? quartersSentence(language, data) : m_note);
    }
}

} // namespace recentre
