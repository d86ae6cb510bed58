// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl

/// A line icon of assets/icons in one colour, sharp at any size. Hidden from screen readers: its word stands beside it.
/// IconImage is what Qt's own buttons paint icons with: no shader, so that it works on every backend.
Item {
    id: root

    property string name
    property real size: Theme.icon
    property color color: Theme.ink

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    // Many a place for an icon has none.
    When {
        on: root.name !== ""

        IconImage {
            anchors.centerIn: parent
            width: root.size
            height: root.size
            sourceSize.width: Math.round(root.size)
            sourceSize.height: Math.round(root.size)
            source: "qrc:/icons/" + root.name + ".svg"
            color: root.color
            mirror: Application.layoutDirection === Qt.RightToLeft && /^(left|right|chevron)$/.test(root.name)
            Accessible.ignored: true
        }
    }
}
