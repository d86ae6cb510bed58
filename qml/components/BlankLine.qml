// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The line under a blank: dashed while it is bare.
Item {
    id: root

    property bool bare: true
    property bool hovered: false
    property bool ringed: false

    Rectangle {
        anchors.fill: parent
        visible: root.hovered && !root.ringed
        color: Theme.sunken
        radius: Theme.radiusSmall
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.strokeControl
        visible: !root.bare
        color: Theme.accent
    }

    DashedLine {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.strokeControl
        visible: root.bare
        radius: 0
    }

    FocusRing {
        radius: Theme.radiusSmall
        shown: root.ringed
    }
}
