// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 7 for Qt Charts: the best value for each weekly time, with a promise that can be moved. Interface thread.
#pragma once

#include "chart.h"
#include "picture/bestvalue.h"

#include <QAbstractSeries>

namespace recentre {

/// The best value for each weekly time.
class BestValueChart : public recentre::Chart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double end READ end NOTIFY followed)
    Q_PROPERTY(double step READ step NOTIFY followed)
    Q_PROPERTY(double valueEnd READ valueEnd NOTIFY followed)
    Q_PROPERTY(double valueStep READ valueStep NOTIFY followed)
    Q_PROPERTY(int promise READ promise NOTIFY followed)
    Q_PROPERTY(double planned READ planned NOTIFY followed)
    Q_PROPERTY(int today READ today NOTIFY followed)
    Q_PROPERTY(double valueToday READ valueToday NOTIFY followed)
    Q_PROPERTY(double bestToday READ bestToday NOTIFY followed)
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY followed)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY followed)
    Q_PROPERTY(QString todayText READ todayText NOTIFY followed)
    Q_PROPERTY(QString bestText READ bestText NOTIFY followed)
    Q_PROPERTY(QVariantList whatIfs READ whatIfs NOTIFY followed)
    Q_PROPERTY(QString whatIfText READ whatIfText NOTIFY followed)
    Q_PROPERTY(QStringList ticks READ ticks NOTIFY followed)
    Q_PROPERTY(QStringList valueTicks READ valueTicks NOTIFY followed)
    Q_PROPERTY(QString handleText READ handleText NOTIFY followed)

public:
    /// What one step of the promise is, in minutes.
    static constexpr int stride = 5;

    using Chart::Chart;

    /// Where the axes end and how far their ticks are apart: minutes and points.
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double valueEnd() const { return m_valueEnd; }
    [[nodiscard]] double valueStep() const { return m_valueStep; }
    [[nodiscard]] int promise() const { return m_data.promise; }
    [[nodiscard]] double planned() const { return double(m_data.planned) / 1e6; }
    [[nodiscard]] int today() const { return m_data.today; }
    [[nodiscard]] double valueToday() const { return double(m_data.valueToday) / 1e6; }
    [[nodiscard]] double bestToday() const { return double(m_data.at(m_data.today)) / 1e6; }
    /// The promise on its handle, and as it is said.
    [[nodiscard]] QString handleText() const { return m_handleText; }
    [[nodiscard]] QString promiseText() const { return m_promiseText; }
    [[nodiscard]] QString plannedText() const { return m_plannedText; }
    [[nodiscard]] QString todayText() const { return m_todayText; }
    [[nodiscard]] QString bestText() const { return m_bestText; }
    /// An hour less, the promise, an hour more: maps of time, says, points, minutes, now.
    [[nodiscard]] QVariantList whatIfs() const { return m_whatIfs; }
    [[nodiscard]] QString whatIfText() const { return m_whatIfText; }
    /// The axes' ticks in words, from 0.
    [[nodiscard]] QStringList ticks() const { return m_ticks; }
    [[nodiscard]] QStringList valueTicks() const { return m_valueTicks; }

    /// The series becomes the curve, as the steps that it is.
    Q_INVOKABLE void fill(QAbstractSeries *series) const;
    /// The promise becomes `minutes`, to the next five of them; one gesture is one step of undo.
    Q_INVOKABLE void give(double minutes, int gesture);
    /// So many strides more or less; presses that follow within a second are one step of undo.
    Q_INVOKABLE void stepBy(int strides);

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    void takeWords(const AdviceWords &words);
    void takeWhatIfs(const Basis &basis, const AdviceWords &words);

    BestValue m_data;
    double m_end = 60, m_step = 60, m_valueEnd = 1, m_valueStep = 1;
    QString m_handleText, m_promiseText, m_plannedText, m_todayText, m_bestText, m_whatIfText;
    QVariantList m_whatIfs;
    QStringList m_ticks, m_valueTicks;
};

} // namespace recentre
