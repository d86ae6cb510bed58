// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The mark: three circles and a centre that is found again. `offset` from 1 (scattered) to 0 (centred).
Item {
    id: root

    property real size: Theme.controlCompact
    property real offset: 0
    property bool onPanel: false
    readonly property color line: onPanel ? Theme.onPanel : Theme.accent
    readonly property real stroke: Math.max(1.5, 0.055 * size)

    Behavior on offset {
        NumberAnimation {
            duration: Theme.recentre
            easing.type: Easing.InOutCubic
        }
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Ring {
        anchors.centerIn: parent
        radius: 0.46 * root.size + root.stroke / 2
        border.width: root.stroke
        border.color: root.line
    }

    Ring {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: 0.09 * root.size * root.offset
        anchors.verticalCenterOffset: -0.06 * root.size * root.offset
        radius: 0.30 * root.size + root.stroke / 2
        border.width: root.stroke
        border.color: root.line
    }

    Ring {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: 0.20 * root.size * root.offset
        anchors.verticalCenterOffset: -0.14 * root.size * root.offset
        radius: 0.145 * root.size + 0.35 * root.stroke
        color: Theme.you
        border.width: 0.7 * root.stroke
        border.color: Theme.onYou
    }
}
