// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The frame of what is typed in.
Outline {
    id: root

    property bool wrong: false
    property bool ringed: false
    property bool unknown: false

    color: enabled && !unknown ? Theme.surface : "transparent"
    line: wrong ? Theme.danger : Theme.edge
    lineWidth: wrong ? Theme.strokeFocusInner : Theme.strokeControl
    dashed: !wrong && (unknown || !enabled)

    FocusRing {
        radius: root.radius
        shown: root.ringed
    }
}
