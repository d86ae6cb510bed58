// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A figure that a file knows, offered beside the one that is felt: pressed it is used.
Pressable {
    id: root

    radius: Theme.radiusSmall
    implicitHeight: Math.max(Theme.controlCompact, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.sm
    rightPadding: Theme.sm
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    usesEnter: false

    background: Outline {
        color: Theme.sunken
        line: root.lit ? Theme.ink : Theme.sunken
        lineWidth: root.lit ? Theme.hair : 0
        radius: root.radius
    }
    contentItem: ButtonFace {
        spacing: Theme.gap
        label: root.label
        iconName: "import"
        iconSize: Theme.iconSmall
        style: Theme.smallMedium
        iconInk: Theme.accent
    }
}
