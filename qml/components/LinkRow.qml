// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A way on: icon, what it is, a second line, an arrow; the whole row is pressed.
Pressable {
    id: root

    property string iconName
    property string detail

    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    Accessible.description: detail

    background: Outline {
        color: root.hovered || root.down ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        lineWidth: root.down ? Theme.strokeControl : 0
        line: Theme.ink
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            color: root.enabled ? Theme.accent : Theme.faint
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xxs

            PlainText {
                Layout.fillWidth: true
                text: root.label
                style: Theme.rowStrong
                color: root.enabled ? Theme.ink : Theme.faint
                Accessible.ignored: true
            }

            PlainText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                style: Theme.small
                color: root.enabled ? Theme.muted : Theme.faint
                Accessible.ignored: true
            }
        }

        Icon {
            name: "chevron"
            color: root.enabled ? Theme.muted : Theme.faint
        }
    }
}
