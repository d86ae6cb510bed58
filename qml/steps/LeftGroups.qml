// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The groups that were left, folded at the foot of the list; each can be taken back.
ColumnLayout {
    id: folded

    required property GroupList groups
    property bool open: false

    spacing: 0

    QuietButton {
        Layout.leftMargin: Theme.m
        iconName: folded.open ? "up" : "down"
        label: folded.groups === null ? "" : folded.groups.leftText
        onClicked: folded.open = !folded.open
    }
    Repeater {
        model: folded.open ? folded.groups : null

        ListRow {
            id: row

            required property int index
            required property string name
            required property string platform
            required property string platformName
            required property string monogram

            Layout.fillWidth: true
            label: name
            detail: platformName
            quiet: true
            onClicked: row.forceActiveFocus()
            onRemoveAsked: folded.groups.remove(row.index)
            onMoveAsked: folded.groups.setMembership(row.index, "member")
            leading: PlatformTile {
                platform: row.platform
                monogram: row.monogram
            }
            actions: Component {
                Row {
                    IconButton {
                        focusPolicy: Qt.NoFocus
                        iconName: "undo"
                        label: qsTr("I am in it after all: %1").arg(row.name)
                        onClicked: folded.groups.setMembership(row.index, "member")
                    }
                    IconButton {
                        focusPolicy: Qt.NoFocus
                        iconName: "close"
                        label: qsTr("Take it off the list: %1").arg(row.name)
                        onClicked: folded.groups.remove(row.index)
                    }
                }
            }
        }
    }
}
