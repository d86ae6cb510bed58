// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The mark: three circles and a centre that is found again. `offset` from 1 (scattered) to 0 (centred).
Circles {
    id: root

    property real size: Theme.controlCompact
    property real offset: 0
    property bool overPanel: false
    readonly property real middle: size / 2
    readonly property real stroke: Math.max(1.5, 0.055 * size)
    readonly property string ink: (overPanel ? Theme.onPanel : Theme.accent).toString()

    Behavior on offset {
        NumberAnimation {
            duration: Theme.recentre
            easing.type: Easing.InOutCubic
        }
    }

    implicitWidth: size
    implicitHeight: size
    circles: [
        { x: middle, y: middle, r: 0.46 * size, width: stroke, line: ink },
        { x: middle + 0.09 * size * offset, y: middle - 0.06 * size * offset, r: 0.30 * size, width: stroke, line: ink },
        { x: middle + 0.20 * size * offset, y: middle - 0.14 * size * offset, r: 0.145 * size, width: 0.7 * stroke, line: Theme.onYou.toString(), fill: Theme.you.toString() }
    ]
}
