// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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
    required property Session session
    required property GroupList groups
    /// One visit to the editor is one step of undo, however many edits it posts.
    property int visit: 0
    required property bool member

    label: row.name
    detail: row.platformName
    tinted: row.fresh
    marked: row.imported
    description: row.imported ? qsTr("from your export") : ""
    onClicked: row.forceActiveFocus()
    onActiveFocusChanged: if (activeFocus) ListView.view.currentIndex = row.index
    onRenameAsked: row.edit()
    onRemoveAsked: row.groups.remove(row.index)
    onMoveAsked: row.swap()
    ListView.onPooled: row.reset()

    /// Out of sight, to be another group's row.
    function reset() {
        row.editing = false;
        row.focus = false;
    }
    function edit() {
        row.visit = row.session.gesture();
        row.editing = true;
    }
    function endEditing() {
        row.editing = false;
        row.forceActiveFocus();
    }
    function swap() {
        row.groups.setMembership(row.index, row.member ? "candidate" : "member");
    }

    leading: PlatformTile {
        platform: row.platform
        monogram: row.monogram
    }
    trailing: Icon {
        name: row.imported ? "import" : ""
        size: Theme.iconSmall
        color: Theme.accent
    }
    actions: Component {
        Row {
            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: row.member ? "right" : "left"
                label: row.member ? qsTr("I might join it: %1").arg(row.name) : qsTr("I am in it: %1").arg(row.name)
                onClicked: row.swap()
            }
            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "pencil"
                label: qsTr("Another name or platform: %1").arg(row.name)
                onClicked: row.edit()
            }
            IconButton {
                focusPolicy: Qt.NoFocus
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
            platforms: row.session.platforms
            onRenamed: text => row.groups.rename(row.index, text, row.visit)
            onPlatformChosen: code => row.groups.setPlatform(row.index, code)
            onFinished: row.endEditing()
        }
    }
}
