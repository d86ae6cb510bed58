// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Where the keyboard is: 2 px of ink on the control's own edge, 2 px of the person's colour around it. Shown for
/// keyboard focus only, once a `control` is named; fields and rows say themselves when it is `shown`.
Item {
    id: root

    property Item target: parent
    property T.Control control: null
    property real radius: Theme.radiusControl
    property bool shown: control !== null && control.activeFocus && byKeys
    /// Whether the focus came otherwise than by a click; a window that comes back to front changes nothing about it.
    property bool byKeys: true
    readonly property real inner: Theme.strokeFocusInner / 2
    readonly property real outer: inner + Theme.strokeFocusOuter

    function heard(reason) {
        if (reason !== Qt.ActiveWindowFocusReason)
            byKeys = reason !== Qt.MouseFocusReason;
    }

    anchors.fill: target
    visible: shown
    z: 10
    Accessible.ignored: true

    Connections {
        target: root.control
        function onFocusReasonChanged() {
            root.heard(root.control.focusReason);
        }
    }

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
