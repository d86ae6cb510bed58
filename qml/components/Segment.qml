// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One choice of a SegmentedSwitch.
PressableRow {
    id: root

    property bool chosen: false
    property bool plain: false

    implicitHeight: Math.max(Theme.hit - (plain ? 0 : Theme.tight), implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    radius: Theme.radiusControl - (plain ? 0 : Theme.xxs)
    takesFocus: false
    role: Accessible.PageTab
    Accessible.selected: chosen
    Accessible.selectable: true

    background: Rectangle {
        radius: root.radius
        color: root.chosen ? (root.plain ? Theme.accentSoft : Theme.surface) : root.lit ? Qt.alpha(Theme.edge, 0.18) : "transparent"
        border.width: root.chosen && !root.plain ? Theme.hair : 0
        border.color: Theme.line
    }
    contentItem: PlainText {
        text: root.label
        style: root.chosen ? Theme.label : Theme.smallMedium
        color: !root.enabled ? Theme.faint : root.chosen ? (root.plain ? Theme.onAccentSoft : Theme.ink) : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
