// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// One choice of a few, with the mark of a recommendation and the key that chooses it; dashed is "nothing yet".
Pressable {
    id: root

    property bool chosen: false
    property bool dashed: false
    /// Chosen, but another time.
    property bool quiet: false
    /// Whose mark it has; none has no mark.
    property string recommendation
    property string keyCap

    usesEnter: false
    radius: Theme.radiusPill
    implicitHeight: Math.max(Theme.controlCompact, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Outline {
        color: root.chosen ? Theme.accentSoft : root.lit ? Theme.sunken : root.dashed ? "transparent" : Theme.surface
        line: root.down ? Theme.ink : root.chosen ? Theme.accent : Theme.edge
        lineWidth: Theme.hair
        dashed: root.dashed || !root.enabled
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.s

        RecommendationMark {
            visible: root.recommendation !== ""
            recommendation: root.recommendation
            size: Theme.inset
        }

        PlainText {
            Layout.fillWidth: true
            text: root.label
            style: root.chosen ? Theme.label : Theme.smallMedium
            color: !root.enabled ? Theme.faint : root.chosen ? (root.quiet ? Theme.muted : Theme.onAccentSoft) : root.dashed ? Theme.muted : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        PlainText {
            visible: root.keyCap !== ""
            text: root.keyCap
            style: Theme.small
            color: root.chosen ? Theme.onAccentSoft : Theme.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
