// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A box to tick, with its words. Enter is left to the screen's primary button.
Pressable {
    id: root

    /// Whether the words stand beside the box; they are said to screen readers in any case.
    property bool showsLabel: true

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
            Layout.fillWidth: true
            visible: root.showsLabel && root.label !== ""
            text: root.label
            style: Theme.row
            color: root.enabled ? Theme.ink : Theme.faint
            Accessible.ignored: true
        }
    }
}
