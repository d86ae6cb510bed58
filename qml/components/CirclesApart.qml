// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The drawing of what isn't there yet: the three circles apart, the outer one dashed.
Item {
    id: root

    property real size: Theme.tile * 4.4

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Icon {
        name: "circle-dashed"
        size: root.size
        color: Theme.edge
    }

    Ring {
        x: root.size * 0.57 - radius
        y: root.size * 0.46 - radius
        radius: root.size * 0.32
        border.width: Theme.strokeControl
        border.color: Theme.edge
    }

    Ring {
        x: root.size * 0.585 - radius
        y: root.size * 0.43 - radius
        radius: root.size * 0.155
        border.width: Theme.strokeControl
        border.color: Theme.edge
    }

    Ring {
        x: root.size * 0.585 - radius
        y: root.size * 0.43 - radius
        radius: root.size * 0.05
        color: Theme.you
        border.width: Theme.hair
        border.color: Theme.onYou
    }
}
