// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A button on the dark panel: its outline and words in the panel's own ink.
Pressable {
    id: root

    property string iconName
    /// Its icon alone; the name is said to screen readers, and shown when the pointer rests on it.
    property bool iconOnly: false

    implicitHeight: Math.max(Theme.hit, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.xs
    bottomPadding: Theme.xs

    background: Outline {
        color: root.down || root.hovered ? Theme.panelLine : Qt.alpha(Theme.panelLine, 0)
        line: Theme.onPanelMuted
        lineWidth: Theme.hair
        radius: root.radius
    }
    contentItem: ButtonFace {
        label: root.iconOnly ? "" : root.label
        iconName: root.iconName
        iconSize: Theme.iconList
        style: Theme.label
        ink: Theme.onPanel
    }

    Hint {
        text: root.iconOnly ? root.label : ""
        shown: root.hovered && !root.down || root.ringed
    }
}
