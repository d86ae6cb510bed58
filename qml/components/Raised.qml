// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What lies over the page: one rectangle of ink at 6 %, 4 px down, and a hairline. No blur.
Item {
    id: root

    property real radius: Theme.radiusControl

    Rectangle {
        y: 4
        width: parent.width
        height: parent.height
        radius: root.radius
        color: Theme.shade
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border.width: Theme.hair
        border.color: Theme.line
    }
}
