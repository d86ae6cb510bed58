// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 9: from post to coffee, over all groups. Interface thread.
#pragma once

#include "barchart.h"

namespace recentre {

/// Four sections, each as high as its count against the largest; `detail` says how many groups don't tell.
class CoffeeChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList counts READ counts NOTIFY followed)
    Q_PROPERTY(QString aside READ aside NOTIFY followed)

public:
    using BarChart::BarChart;

    /// The counts; -1: no group tells.
    [[nodiscard]] QVariantList counts() const { return m_counts; }
    [[nodiscard]] QString aside() const { return m_aside; }

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    QVariantList m_counts;
    QString m_aside;
};

} // namespace recentre
