// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A chart that is made of bars, slices or segments. Interface thread.
#pragma once

#include "barlist.h"
#include "chart.h"

namespace recentre {

/// A chart with its bars.
class BarChart : public recentre::Chart {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page makes one of the charts")
    Q_PROPERTY(recentre::BarList *bars READ bars CONSTANT)

public:
    explicit BarChart(QObject *parent = nullptr)
        : Chart(parent)
        , m_bars(new BarList(this))
    {}

    [[nodiscard]] BarList *bars() const { return m_bars; }

private:
    BarList *m_bars;
};

} // namespace recentre
