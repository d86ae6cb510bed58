// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 2 for Qt Charts: the ring of time by purpose. Interface thread.
#pragma once

#include "barchart.h"

#include <QAbstractSeries>

namespace recentre {

/// Time by purpose. A bar's sign is the name of its colour: objective1 … objective5, other, otherStrong, unknown.
class PurposesChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString middleFigure READ middleFigure NOTIFY followed)
    Q_PROPERTY(QString middleText READ middleText NOTIFY followed)

public:
    using BarChart::BarChart;

    /// The share of the first two objectives: "23%", or "~23%" where minutes stand in.
    [[nodiscard]] QString middleFigure() const { return m_middle; }
    [[nodiscard]] QString middleText() const { return m_middleText; }

    /// The pie's slices become the bars: `colours` from a sign to a colour, `gap` that of the lines between slices,
    /// `edge` the line round what isn't known.
    Q_INVOKABLE void fill(
        QAbstractSeries *series, const QVariantMap &colours, const QColor &gap, const QColor &edge) const;

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    QString m_middle, m_middleText;
};

} // namespace recentre
