// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// Whether a swap is worth it: yes, or put it back.
Column {
    id: answer

    /// "Yes: keep it, pinned"; empty: it can't be.
    required property string yes
    /// Little room: the buttons alone; hardly any: without their keys.
    required property bool narrow
    required property bool cramped
    signal accepted
    signal refused

    spacing: Theme.sm

    PlainText {
        width: answer.width
        visible: !answer.narrow
        style: Theme.voice
        text: qsTr("Worth it to you?")
    }
    Flow {
        width: answer.width
        spacing: Theme.s

        SecondaryButton {
            width: Math.min(implicitWidth, answer.width)
            iconName: answer.narrow ? "" : "pin"
            compact: answer.narrow
            keyCap: answer.cramped ? "" : "1"
            usesEnter: ringed
            label: answer.yes
            visible: answer.yes !== ""
            onClicked: answer.accepted()
        }
        SecondaryButton {
            width: Math.min(implicitWidth, answer.width)
            iconName: answer.narrow ? "" : "undo"
            compact: answer.narrow
            keyCap: answer.cramped ? "" : qsTr("Esc")
            usesEnter: ringed
            label: qsTr("Put it back")
            onClicked: answer.refused()
        }
    }
}
