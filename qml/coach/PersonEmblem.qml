// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// How far somebody is, by their circles: `offset` from 1 (apart) to 0 (together). In colour for who is chosen.
Circles {
    id: emblem

    required property real offset
    required property bool lit
    readonly property real size: Theme.controlCompact
    readonly property real middle: size / 2
    readonly property real stroke: Theme.strokeControl
    readonly property string ink: (lit ? Theme.accent : Theme.edge).toString()
    readonly property string dot: (lit ? Theme.you : Theme.line).toString()

    implicitWidth: size
    implicitHeight: size
    circles: [
        { x: middle, y: middle, r: 0.46 * size, width: stroke, line: ink },
        { x: middle + 0.09 * size * offset, y: middle - 0.06 * size * offset, r: 0.28 * size, width: stroke, line: ink },
        { x: middle + 0.20 * size * offset, y: middle - 0.14 * size * offset, r: 0.13 * size, width: stroke, line: lit ? Theme.onYou.toString() : ink, fill: dot }
    ]
}
