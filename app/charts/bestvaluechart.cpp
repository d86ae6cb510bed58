// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bestvaluechart.h"

#include "axis.h"
#include "model/minutes.h"
#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <QXYSeries>

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr int mostSteps = 400; ///< of the drawn curve: more can't be told apart

} // namespace

void BestValueChart::fill(QAbstractSeries *series) const
{
    auto *const xy = qobject_cast<QXYSeries *>(series);
    if (!xy || m_data.curve.isEmpty())
        return;
    const double apart = m_end / mostSteps;
    QList<QPointF> points{{0, double(m_data.curve.first().value) / 1e6}};
    for (qsizetype i = 1; i < m_data.curve.size(); ++i) {
        const FrontierPoint &point = m_data.curve[i];
        const double value = double(point.value) / 1e6;
        // A rise too near to the last one is drawn as one with it.
        if (point.minutes - points.last().x() < apart && i + 1 < m_data.curve.size() && points.size() > 2) {
            points.last().setY(value);
            continue;
        }
        points += {double(point.minutes), points.last().y()};
        points += {double(point.minutes), value};
    }
    points += {m_end, points.last().y()};
    if (points != xy->points())
        xy->replace(points);
}

void BestValueChart::give(double minutes, int gesture)
{
    const int wanted = std::clamp(int(std::lround(minutes / stride)) * stride, 0, minutesInAWeek);
    if (wanted != m_data.promise)
        session()->giveWeeklyMinutes(wanted, gesture);
}

void BestValueChart::stepBy(int strides) { session()->stepWeeklyMinutes(strides * stride); }

void BestValueChart::take(const Basis &basis, const AdviceWords &words)
{
    m_data = bestValue(basis);
    // The axis stays where it is while the promise moves along it.
    const int far = std::max(m_data.curve.isEmpty() ? 0 : m_data.curve.last().minutes, m_data.today);
    const int wanted = std::max({far, std::min(m_data.promise, 2 * std::max(far, 60)), 60});
    m_step = minuteStep(wanted, 10);
    m_end = wanted > far ? axisEnd(wanted, m_step) : wanted;
    const double most = m_data.curve.isEmpty() ? 1 : double(m_data.curve.last().value) / 1e6;
    m_valueStep = tickStep(std::max(most, 0.1), 4);
    m_valueEnd = axisEnd(std::max(most, 0.1), m_valueStep);
    takeWords(words);
    takeWhatIfs(basis, words);
}

void BestValueChart::takeWords(const AdviceWords &words)
{
    const Language &language = words.language();
    m_handleText = duration(language, m_data.promise);
    m_promiseText = toGive(language, m_data.promise, m_data.estimated.weeklyMinutes);
    m_plannedText = planPoint(language, planned(), m_data.estimated.valuePlanned);
    m_todayText = todayPoint(language, valueToday(), m_data.estimated.valueToday);
    m_bestText =
        tr("at its best: %1").arg(marked(language, number(language, std::llround(bestToday())), m_data.curveStandsIn));
    m_whatIfText = tr("Drag the %1 along the curve, or use the arrow keys. Everything follows.").arg(m_handleText);
    m_ticks.clear();
    m_valueTicks.clear();
    for (int tick = 0; tick * m_valueStep <= m_valueEnd + 1e-6; ++tick)
        m_valueTicks += decimal(language, tick * m_valueStep);
    for (int tick = 0; tick * m_step <= m_end + 1e-6; ++tick)
        m_ticks += duration(language, int(tick * m_step));
    setTitle(chartTitle(language, ChartKind::BestValue));
    setSentence(pictureSentence(words, m_data));
    if (!tabled())
        return;
    constexpr int apart = 30;
    QList<Line> lines;
    for (int minutes = 0; minutes <= m_data.end() + apart / 2; minutes += apart) {
        const double value = double(m_data.at(minutes)) / 1e6;
        const QString points = marked(language, decimal(language, value), m_data.curveStandsIn && value > 0);
        lines += {QString::number(minutes), {{duration(language, minutes), minutes}, {points, value}}};
    }
    table()->fill({tr("Time a week"), tr("Points at best")}, lines);
}

void BestValueChart::takeWhatIfs(const Basis &basis, const AdviceWords &words)
{
    constexpr int anHour = 60;
    const Language &language = words.language();
    m_whatIfs.clear();
    for (const int minutes : {m_data.promise - anHour, m_data.promise, m_data.promise + anHour}) {
        if (minutes < 0 || minutes > minutesInAWeek)
            continue;
        const bool now = minutes == m_data.promise;
        const WhatIf what = now ? WhatIf{minutes, m_data.planned, {}, {}} : whatIf(basis, minutes);
        m_whatIfs += QVariantMap{{QStringLiteral("time"), duration(language, minutes)},
            {QStringLiteral("says"), now ? tr("the plan as it stands") : whatIfSentence(words, what)},
            {QStringLiteral("points"),
                marked(language, number(language, std::llround(double(what.value) / 1e6)),
                    now ? m_data.estimated.valuePlanned : m_data.curveStandsIn && what.value > 0)},
            {QStringLiteral("minutes"), minutes}, {QStringLiteral("now"), now}};
    }
}

} // namespace recentre
