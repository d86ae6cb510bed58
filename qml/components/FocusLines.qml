// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The two lines of a FocusRing.
Item {
    id: root

    property real radius
    readonly property real inner: Theme.strokeFocusInner / 2
    readonly property real outer: inner + Theme.strokeFocusOuter

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.outer
        color: "transparent"
        radius: root.radius + root.outer
        border.width: Theme.strokeFocusOuter
        border.color: Theme.you
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.inner
        color: "transparent"
        radius: root.radius + root.inner
        border.width: Theme.strokeFocusInner
        border.color: Theme.ink
    }
}
