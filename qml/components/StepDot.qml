// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The sign of a step: a filled circle with a tick (done), two rings and the dot (here), a ring (ahead).
Item {
    id: dot

    property real size: Theme.l
    required property bool complete
    required property bool here

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: dot.size * (dot.here ? 1.08 : 0.8)
        height: width
        radius: width / 2
        color: dot.complete && !dot.here ? Theme.accent : Theme.page
        border.color: dot.here || dot.complete ? Theme.accent : Theme.edge
        border.width: dot.here ? 2 * Theme.hair : Theme.strokeControl
    }
    Rectangle {
        anchors.centerIn: parent
        visible: dot.here
        width: dot.size * 0.7
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Theme.accent
        border.width: Theme.strokeControl
    }
    Rectangle {
        anchors.centerIn: parent
        visible: dot.here
        width: dot.size * 0.36
        height: width
        radius: width / 2
        color: Theme.you
        border.color: Theme.ink
        border.width: Theme.hair
    }
    Icon {
        anchors.centerIn: parent
        visible: dot.complete && !dot.here
        name: "check"
        size: dot.size * 0.56
        color: Theme.onAccent
    }
}
