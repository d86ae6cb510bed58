// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A button without a frame: words that act.
Pressable {
    id: root

    property string iconName
    property string iconAfter
    property bool large: false
    property bool compact: false
    property color ink: Theme.accent

    implicitHeight: Math.max(large ? Theme.controlLarge : compact ? Theme.controlCompact : Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.sm
    rightPadding: leftPadding
    topPadding: Theme.xs
    bottomPadding: Theme.xs

    background: Outline {
        color: root.enabled && (root.down || root.hovered) ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        lineWidth: root.down ? Theme.strokeControl : 0
        line: Theme.ink
        radius: root.radius
    }
    contentItem: ButtonFace {
        label: root.label
        iconName: root.iconName
        iconAfter: root.iconAfter
        style: root.compact ? Theme.label : Theme.rowStrong
        iconSize: Theme.iconList
        ink: root.enabled ? root.ink : Theme.faint
    }
}
