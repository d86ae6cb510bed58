// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The sign of a step: a filled circle with a tick (done), two rings and the dot (here), a ring (ahead).
Item {
    id: dot

    property real size: Theme.l
    required property bool complete
    required property bool here
    readonly property real middle: drawing.width / 2
    readonly property string strong: Theme.accent.toString()
    readonly property var done: [{ x: middle, y: middle, r: 0.4 * size, fill: strong }]
    readonly property var ahead: [{ x: middle, y: middle, r: 0.4 * size - 0.75, width: 1.5, line: Theme.edge.toString() }]
    readonly property var current: [
        { x: middle, y: middle, r: 0.5 * size, width: 2, line: strong },
        { x: middle, y: middle, r: 0.33 * size, width: 1.5, line: strong },
        { x: middle, y: middle, r: 0.17 * size, width: 1, line: Theme.onYou.toString(), fill: Theme.you.toString() }
    ]

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Circles {
        id: drawing

        anchors.centerIn: parent
        width: dot.size + Theme.xs
        height: width
        circles: dot.here ? dot.current : dot.complete ? dot.done : dot.ahead
    }

    Icon {
        anchors.centerIn: parent
        visible: dot.complete && !dot.here
        name: "tick"
        size: dot.size * 0.54
        color: Theme.onAccent
    }
}
