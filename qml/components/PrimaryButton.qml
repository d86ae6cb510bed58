// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The one strong button of a screen, named after what follows.
Pressable {
    id: root

    property string iconName
    property string iconAfter
    property string keyCap
    /// As high as the fields of a welcome or a dialog.
    property bool large: false
    property bool compact: false

    implicitHeight: Math.max(large ? Theme.controlLarge : compact ? Theme.controlCompact : Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.m + Theme.xs
    rightPadding: keyCap === "" ? leftPadding : Theme.m
    topPadding: Theme.s
    bottomPadding: Theme.s

    background: Outline {
        color: !root.enabled ? "transparent" : root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent
        line: root.enabled ? color : Theme.edge
        lineWidth: root.enabled ? 0 : Theme.strokeControl
        dashed: !root.enabled
        radius: root.radius
    }
    contentItem: ButtonFace {
        label: root.label
        iconName: root.iconName
        iconAfter: root.iconAfter
        leftAligned: root.keyCap !== ""
        ink: root.enabled ? Theme.onAccent : Theme.faint

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            ink: root.enabled ? Theme.onAccent : Theme.faint
            line: Qt.alpha(ink, 0.55)
        }
    }
}
