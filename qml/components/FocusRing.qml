// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Where the keyboard is: 2 px of ink on the control's own edge, 2 px of the person's colour around it. Shown for
/// keyboard focus only, once a `control` is named; fields and rows say themselves when it is `shown`. Its lines exist
/// only while they are seen: there is one in every row.
Loader {
    id: root

    property Item target: parent
    property T.Control control: null
    property real radius: Theme.radiusControl
    property bool shown: control !== null && control.activeFocus && byKeys
    /// Whether the focus came otherwise than by a click; a window that comes back to front changes nothing about it.
    property bool byKeys: true
    readonly property int reason: control ? control.focusReason : Qt.OtherFocusReason

    anchors.fill: target
    active: shown
    visible: shown
    z: 10
    source: Qt.resolvedUrl("FocusLines.qml")
    Accessible.ignored: true
    onReasonChanged: if (reason !== Qt.ActiveWindowFocusReason)
        byKeys = reason !== Qt.MouseFocusReason
    onLoaded: (item as FocusLines).radius = Qt.binding(() => root.radius)
}
