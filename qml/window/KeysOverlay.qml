// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The keys of the screen, opened by F1.
ModalDialog {
    id: overlay

    /// What this screen adds: a list of {keys, does}.
    required property var keys
    readonly property var everywhere: [
        {"keys": qsTr("Enter"), "does": qsTr("go on")},
        {"keys": qsTr("Ctrl Enter"), "does": qsTr("go on, from anywhere")},
        {"keys": qsTr("Alt 1 to 7"), "does": qsTr("a step")},
        {"keys": qsTr("Alt ←"), "does": qsTr("back")},
        {"keys": qsTr("Ctrl Z"), "does": qsTr("undo")},
        {"keys": qsTr("Ctrl Shift Z"), "does": qsTr("do it again")},
        {"keys": qsTr("F9"), "does": qsTr("show this person alone, large; F8 blanks it, F9 ends it")},
        {"keys": qsTr("Escape"), "does": qsTr("close, or give a field its former value")}
    ]

    /// What this screen doesn't say itself.
    function others() {
        const mine = new Set(overlay.keys.map(line => line.keys));
        return overlay.everywhere.filter(line => !mine.has(line.keys));
    }

    question: qsTr("Which keys work here?")

    // A positioner, not a layout: those of Qt 6.4 crash when a Repeater takes its items out while they are hidden.
    Column {
        id: lines

        width: parent ? parent.width : 0
        spacing: Theme.s

        Repeater {
            model: overlay.visible ? overlay.keys.concat(overlay.others()) : []

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
