// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 3: the time that all groups would take in one bar, against the promise. Interface thread.
#pragma once

#include "barchart.h"

namespace recentre {

/// Time needed, time available. A bar's share is its width and `more` where it begins, both of the whole track; its
/// sign is serving, other or candidate.
class NeededChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double promiseAt READ promiseAt NOTIFY followed)
    Q_PROPERTY(double todayAt READ todayAt NOTIFY followed)
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY followed)
    Q_PROPERTY(QString todayText READ todayText NOTIFY followed)
    Q_PROPERTY(QString neededText READ neededText NOTIFY followed)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY followed)

public:
    using BarChart::BarChart;

    /// The promise and today's minutes, as shares of the track.
    [[nodiscard]] double promiseAt() const { return m_promise; }
    [[nodiscard]] double todayAt() const { return m_today; }
    [[nodiscard]] QString promiseText() const { return m_promiseText; }
    [[nodiscard]] QString todayText() const { return m_todayText; }
    [[nodiscard]] QString neededText() const { return m_neededText; }
    /// What each kind of segment is: maps of sign, word and time.
    [[nodiscard]] QVariantList legend() const { return m_legend; }

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    double m_promise = 0, m_today = 0;
    QString m_promiseText, m_todayText, m_neededText;
    QVariantList m_legend;
};

} // namespace recentre
