// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The keys of the list of people, opened by F1.
ModalDialog {
    id: overlay

    readonly property var keys: [
        {"keys": "↑ ↓", "does": qsTr("from one person to the next, while you search too")},
        {"keys": qsTr("Enter"), "does": qsTr("open who is chosen")},
        {"keys": "F9", "does": qsTr("present to them: their view alone, large")},
        {"keys": qsTr("Ctrl E"), "does": qsTr("the envelope before one meets")},
        {"keys": qsTr("Ctrl ,"), "does": qsTr("the settings")},
        {"keys": qsTr("Escape"), "does": qsTr("close, or give a field its former value")}
    ]

    question: qsTr("Which keys work here?")

    Column {
        id: lines

        width: parent ? parent.width : 0
        spacing: Theme.s

        Repeater {
            model: overlay.keys

            KeyLine {
                required property var modelData

                width: lines.width
                keys: modelData.keys
                does: modelData.does
            }
        }
    }

    actions: [
        PrimaryButton {
            label: qsTr("Close")
            onClicked: overlay.close()
        }
    ]
}
