// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Recentre.Components

/// An axis from 0, with horizontal hairlines where `lined`. Its figures are Ticks: those of Qt Charts know neither our
/// language nor our fonts.
ValuesAxis {
    property bool lined: false

    min: 0
    tickType: ValuesAxis.TicksDynamic
    tickAnchor: 0
    labelsVisible: false
    gridVisible: lined
    gridLineColor: Theme.line
    minorGridVisible: false
    lineVisible: false
}
