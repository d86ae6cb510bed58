// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The three circles at the top right of a page, as far from their centre as the exercise is from its end. Anchor its
/// right to the window's; only the lower left of it is in sight.
Item {
    id: root

    property real offset: 0

    Behavior on offset {
        NumberAnimation {
            duration: Theme.recentre
            easing.type: Easing.InOutCubic
        }
    }

    implicitWidth: 190
    implicitHeight: 150
    Accessible.ignored: true

    Ring {
        x: root.width - 100 - radius
        y: 60 - radius
        radius: 88
        border.width: Theme.strokeControl
        border.color: Theme.line
    }

    Ring {
        x: root.width - 100 + 20 * root.offset - radius
        y: 60 - 11 * root.offset - radius
        radius: 58
        border.width: Theme.strokeControl
        border.color: Theme.line
    }

    Ring {
        x: root.width - 100 + 46 * root.offset - radius
        y: 60 - 26 * root.offset - radius
        radius: 28
        border.width: Theme.strokeControl
        border.color: Theme.line
    }

    Ring {
        x: root.width - 100 + 46 * root.offset - radius
        y: 60 - 26 * root.offset - radius
        radius: 6
        color: Theme.you
    }
}
