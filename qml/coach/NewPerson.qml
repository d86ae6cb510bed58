// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// A new person is a name and nothing else.
ModalDialog {
    id: dialog

    required property Practice practice

    function begin() {
        dialog.practice.begin(field.text);
        dialog.close();
    }

    question: qsTr("Who is it?")
    line: qsTr("A name, as you call them. Everything else comes in the exercise.")
    onOpened: field.forceActiveFocus()
    onClosed: field.clear()

    Field {
        id: field

        width: parent.width
        focus: true
        label: qsTr("Their name")
        onAccepted: dialog.begin()
    }
    actions: [
        SecondaryButton {
            label: qsTr("Not now")
            onClicked: dialog.close()
        },
        PrimaryButton {
            label: qsTr("Begin")
            iconAfter: "right"
            onClicked: dialog.begin()
        }
    ]
}
