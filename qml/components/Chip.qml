// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A small choice: filled and ticked when it is on, dashed when it leads to words of one's own.
Pressable {
    id: root

    property string iconName
    property bool dashed: false
    /// On, but said another time.
    property bool quiet: false
    /// Whether it has a tick when it is on.
    property bool ticks: true

    radius: Theme.radiusPill
    implicitHeight: Math.max(Theme.controlCompact, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: iconName === "" ? Theme.inset : Theme.sm
    rightPadding: leftPadding
    topPadding: Theme.xs
    bottomPadding: Theme.xs

    background: Outline {
        color: root.checked ? Theme.accentSoft : root.enabled && (root.hovered || root.down) ? Theme.sunken : root.dashed ? "transparent" : Theme.surface
        line: root.down ? Theme.ink : root.checked ? Theme.accent : Theme.edge
        lineWidth: Theme.hair
        dashed: root.dashed || !root.enabled
        radius: root.radius
    }
    contentItem: ButtonFace {
        spacing: Theme.s
        label: root.label
        iconName: root.iconName !== "" ? root.iconName : root.checked && root.ticks && !root.dashed ? "check" : ""
        iconSize: Theme.iconSmall
        style: Theme.smallMedium
        ink: !root.enabled ? Theme.faint : root.checked ? (root.quiet ? Theme.muted : Theme.onAccentSoft) : root.dashed ? Theme.muted : Theme.ink
        iconInk: !root.enabled ? Theme.faint : root.checked ? Theme.onAccentSoft : root.dashed ? Theme.ink : Theme.accent
    }
}
