// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One choice of a SegmentedSwitch.
Pressable {
    id: root

    property bool chosen: false
    property bool plain: false

    implicitHeight: Math.max(Theme.hit - (plain ? 0 : 6), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Math.round((plain ? 14 : 13) * Theme.scale)
    rightPadding: leftPadding
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    radius: Theme.radiusControl - (plain ? 0 : 2)
    focusPolicy: Qt.NoFocus
    role: Accessible.PageTab
    Accessible.selected: chosen
    Accessible.selectable: true

    background: Rectangle {
        radius: root.radius
        color: root.chosen ? (root.plain ? Theme.accentSoft : Theme.surface) : root.lit ? Qt.alpha(Theme.edge, 0.18) : "transparent"
        border.width: root.chosen && !root.plain ? Theme.hair : 0
        border.color: Theme.line
    }
    contentItem: Item {
        // As wide as the chosen look of it, so that choosing moves nothing.
        implicitWidth: Math.ceil(wide.implicitWidth)
        implicitHeight: words.implicitHeight

        PlainText {
            id: wide

            visible: false
            text: root.label
            style: Theme.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            id: words

            width: parent.width
            text: root.label
            style: root.chosen ? Theme.label : Theme.smallMedium
            color: !root.enabled ? Theme.faint : root.chosen ? (root.plain ? Theme.onAccentSoft : Theme.ink) : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
