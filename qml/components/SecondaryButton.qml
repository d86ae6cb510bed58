// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A button beside the strong one.
Pressable {
    id: root

    property string iconName
    property string iconAfter
    property string keyCap
    property bool large: false
    property bool compact: false

    implicitHeight: Math.max(large ? Theme.controlLarge : compact ? Theme.controlCompact : Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? Theme.sm : Theme.m + Theme.xs
    rightPadding: leftPadding
    topPadding: Theme.xs
    bottomPadding: Theme.xs

    background: Outline {
        color: !root.enabled ? "transparent" : root.down || root.hovered ? Theme.sunken : Theme.surface
        line: root.down ? Theme.ink : Theme.edge
        dashed: !root.enabled
        radius: root.radius
    }
    contentItem: ButtonFace {
        label: root.label
        iconName: root.iconName
        iconAfter: root.iconAfter
        style: root.compact ? Theme.label : Theme.rowStrong
        leftAligned: root.keyCap !== ""
        ink: root.enabled ? Theme.ink : Theme.faint

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            ink: root.enabled ? Theme.ink : Theme.faint
        }
    }
}
