// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A button on the dark panel: its outline and words in the panel's own ink.
Pressable {
    id: root

    property string iconName

    implicitHeight: Math.max(Theme.hit, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.inset
    rightPadding: Theme.inset
    topPadding: Theme.xs
    bottomPadding: Theme.xs

    background: Outline {
        color: root.down || root.hovered ? Theme.panelLine : Qt.alpha(Theme.panelLine, 0)
        line: Theme.onPanelMuted
        lineWidth: Theme.hair
        radius: root.radius
    }
    contentItem: ButtonFace {
        label: root.label
        iconName: root.iconName
        iconSize: Theme.iconList
        style: Theme.label
        ink: Theme.onPanel
    }
}
