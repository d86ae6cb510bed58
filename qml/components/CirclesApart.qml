// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The drawing of what isn't there yet: the three circles apart, the outer one dashed.
Circles {
    id: root

    property real size: Theme.tile * 4.4
    readonly property real stroke: 1.5
    readonly property string ink: Theme.edge.toString()

    implicitWidth: size
    implicitHeight: size
    circles: [
        { x: size / 2, y: size / 2, r: size / 2 - stroke, width: stroke, line: ink, dashed: true },
        { x: size * 0.57, y: size * 0.46, r: size * 0.32, width: stroke, line: ink },
        { x: size * 0.585, y: size * 0.43, r: size * 0.155, width: stroke, line: ink },
        { x: size * 0.585, y: size * 0.43, r: size * 0.05, width: stroke, line: Theme.onYou.toString(), fill: Theme.you.toString() }
    ]
}
