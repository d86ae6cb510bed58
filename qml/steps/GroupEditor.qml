// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A group's name and platform, changed in its row.
RowLayout {
    id: editor

    required property string name
    required property string platform
    required property PlatformList platforms
    signal renamed(string text)
    signal platformChosen(string code)
    signal finished()

    spacing: Theme.s

    function accept() {
        editor.renamed(field.text);
        editor.finished();
    }

    Keys.onEscapePressed: editor.finished()

    Field {
        id: field

        Layout.fillWidth: true
        compact: true
        label: qsTr("The group’s name")
        value: editor.name
        onEdited: text => editor.renamed(text)
        onAccepted: editor.accept()
        Component.onCompleted: field.forceActiveFocus()
    }
    DropDown {
        label: qsTr("Platform")
        compact: true
        model: editor.platforms
        textRole: "name"
        valueRole: "code"
        currentIndex: editor.platforms.indexOf(editor.platform)
        onActivated: index => editor.platformChosen(editor.platforms.codeAt(index))
    }
    IconButton {
        iconName: "check"
        label: qsTr("Done")
        onClicked: editor.accept()
    }
}
