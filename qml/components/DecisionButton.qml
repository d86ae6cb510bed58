// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One thing that can be decided: its mark, its word, its key. Dashed: later. Enter is left to the screen's primary
/// button, which takes the focused one and goes on.
Pressable {
    id: root

    /// The code of a recommendation, or "later".
    required property string choice
    required property string keyText
    required property bool decided
    property bool advised: false
    /// Little room: lower, without its key.
    property bool compact: false
    readonly property bool later: choice === "later"

    usesEnter: false
    implicitHeight: Math.max(compact ? Theme.controlCompact : Theme.present ? Theme.controlLarge : Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? Theme.s : Theme.inset
    rightPadding: compact ? Theme.s : Theme.inset
    topPadding: compact ? 0 : Theme.xs
    bottomPadding: compact ? 0 : Theme.xs
    Accessible.description: keyText
    Accessible.checkable: !later
    Accessible.checked: decided

    background: Outline {
        color: root.decided ? Theme.accentSoft : root.down || root.hovered ? Theme.sunken : root.later ? "transparent" : Theme.surface
        line: root.down ? Theme.ink : root.decided ? Theme.accent : Theme.edge
        dashed: root.later
        radius: root.radius
    }
    contentItem: DecisionFace {
        choice: root.choice
        label: root.label
        keyText: root.keyText
        decided: root.decided
        later: root.later
        compact: root.compact
        room: root.availableWidth
    }
}
