// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A box to tick, with its words. Enter is left to the screen's primary button.
Pressable {
    id: root

    /// Whether the words stand beside the box; they are said to screen readers in any case.
    property bool showsLabel: true
    /// A number or a sign before the words; both are then stronger while it is ticked.
    property string lead

    checkable: true
    usesEnter: false
    radius: Theme.radiusSmall
    implicitHeight: Math.max(Theme.hit, implicitContentHeight)

    contentItem: RowLayout {
        spacing: Theme.sm

        TickMark {
            checked: root.checked
            enabled: root.enabled
            hovered: root.hovered
            down: root.down
        }

        PlainText {
            Layout.rightMargin: -Theme.xs
            visible: root.lead !== ""
            text: root.lead
            style: Theme.rowStrong
            color: root.enabled ? (root.checked ? Theme.ink : Theme.muted) : Theme.faint
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.showsLabel && root.label !== ""
            text: root.label
            style: root.lead === "" ? Theme.row : root.checked ? Theme.rowStrong : Theme.rowRegular
            color: !root.enabled ? Theme.faint : root.lead !== "" && !root.checked ? Theme.muted : Theme.ink
            Accessible.ignored: true
        }
    }
}
