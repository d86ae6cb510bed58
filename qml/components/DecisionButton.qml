// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

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
    implicitHeight: Math.max(compact ? Theme.controlCompact : Theme.control, implicitContentHeight + topPadding + bottomPadding)
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
    contentItem: RowLayout {
        spacing: root.compact ? Theme.s : Theme.sm

        RecommendationMark {
            visible: !root.later
            recommendation: root.choice
        }
        PlainText {
            Layout.fillWidth: true
            style: root.later ? Theme.row : Theme.rowStrong
            color: root.later ? Theme.muted : root.decided ? Theme.onAccentSoft : Theme.ink
            text: root.label
            Accessible.ignored: true
        }
        Icon {
            visible: root.decided
            name: "check"
            size: Theme.iconList
            color: Theme.accent
        }
        KeyCap {
            visible: !root.compact
            text: root.keyText
            ink: root.later ? Theme.muted : Theme.ink
        }
    }
}
