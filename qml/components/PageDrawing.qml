// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The three circles at the top right of a page, as far from their centre as the exercise is from its end. Anchor its
/// right to the window's; only the lower left of it is in sight.
Circles {
    id: root

    property real offset: 0
    readonly property real centre: width - 100
    readonly property real stroke: 1.5
    readonly property string ink: Theme.line.toString()

    Behavior on offset {
        NumberAnimation {
            duration: Theme.recentre
            easing.type: Easing.InOutCubic
        }
    }

    implicitWidth: 190
    implicitHeight: 150
    circles: [
        { x: centre, y: 60, r: 88, width: stroke, line: ink },
        { x: centre + 20 * offset, y: 60 - 11 * offset, r: 58, width: stroke, line: ink },
        { x: centre + 46 * offset, y: 60 - 26 * offset, r: 28, width: stroke, line: ink },
        { x: centre + 46 * offset, y: 60 - 26 * offset, r: 6, fill: Theme.you.toString() }
    ]
}
