// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The shape of a control: a rounded rectangle with a line round it, dashed where something is unknown, disabled or free.
Item {
    id: root

    property color color: "transparent"
    property color line: Theme.edge
    property real lineWidth: Theme.strokeControl
    property real radius: Theme.radiusControl
    property bool dashed: false

    function follow(dashes: DashedLine) {
        dashes.line = Qt.binding(() => root.line);
        dashes.lineWidth = Qt.binding(() => Math.max(Theme.hair, root.lineWidth));
        dashes.radius = Qt.binding(() => root.radius);
    }

    Rectangle {
        anchors.fill: parent
        color: root.color
        radius: Math.min(root.radius, height / 2)
        border.width: root.dashed ? 0 : root.lineWidth
        border.color: root.line
        border.pixelAligned: false

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.dashed
        source: Qt.resolvedUrl("DashedLine.qml")
        onLoaded: root.follow(item as DashedLine)
    }
}
