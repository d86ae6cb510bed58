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

    anchors.fill: target
    visible: shown
    z: 10
    Accessible.ignored: true

    Connections {
        target: root.control
        function onFocusReasonChanged() {
            const reason = root.control.focusReason;
            if (reason !== Qt.ActiveWindowFocusReason)
                root.byKeys = reason !== Qt.MouseFocusReason;
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        color: "transparent"
        radius: root.radius + 3
        border.width: Theme.strokeFocusOuter
        border.color: Theme.you
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1
        color: "transparent"
        radius: root.radius + 1
        border.width: Theme.strokeFocusInner
        border.color: Theme.ink
    }
}
