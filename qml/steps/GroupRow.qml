// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A group in its list: read, renamed in place, moved to the other list, taken off.
ListRow {
    id: row

    required property int index
    required property string name
    required property string platform
    required property string platformName
    required property string monogram
    required property bool imported
    required property bool fresh
    required property GroupList groups
    required property PlatformList platforms
    required property bool member

    label: row.name
    detail: row.platformName
    tinted: row.fresh
    marked: row.imported
    description: row.imported ? qsTr("from your export") : ""
    onRenameAsked: row.editing = true
    onRemoveAsked: row.groups.remove(row.index)
    ListView.onPooled: row.reset()

    /// Out of sight, to be another group's row.
    function reset() {
        row.editing = false;
        row.focus = false;
    }
    function endEditing() {
        row.editing = false;
        row.forceActiveFocus();
    }
    function swap() {
        row.groups.setMembership(row.index, row.member ? "candidate" : "member");
    }

    Shortcut {
        sequence: "Ctrl+M"
        enabled: row.activeFocus
        onActivated: row.swap()
    }

    leading: PlatformTile {
        platform: row.platform
        monogram: row.monogram
    }
    trailing: Icon {
        name: "import"
        size: Theme.iconSmall
        color: Theme.accent
    }
    // Made when they are seen: three buttons a row are most of what opening the step would cost.
    actions: When {
        on: row.awake && !row.editing

        Row {
            IconButton {
                iconName: row.member ? "right" : "left"
                label: row.member ? qsTr("I might join it: %1").arg(row.name) : qsTr("I am in it: %1").arg(row.name)
                onClicked: row.swap()
            }
            IconButton {
                iconName: "pencil"
                label: qsTr("Another name or platform: %1").arg(row.name)
                onClicked: row.editing = true
            }
            IconButton {
                iconName: "close"
                label: qsTr("Take it off the list: %1").arg(row.name)
                onClicked: row.groups.remove(row.index)
            }
        }
    }

    When {
        on: row.editing

        GroupEditor {
            anchors.fill: parent
            anchors.leftMargin: Theme.l
            anchors.rightMargin: Theme.l
            name: row.name
            platform: row.platform
            platforms: row.platforms
            onRenamed: text => row.groups.rename(row.index, text)
            onPlatformChosen: code => row.groups.setPlatform(row.index, code)
            onFinished: row.endEditing()
        }
    }
}
