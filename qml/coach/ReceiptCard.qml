// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The receipt of an erasure, until it is put away: to be copied for whoever asked for it.
Panel {
    id: card

    required property Practice practice

    color: Theme.accentSoft
    Accessible.ignored: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: card.practice.receipt
    onVisibleChanged: if (visible) copy.forceActiveFocus()

    ColumnLayout {
        width: parent.width
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            color: Theme.onAccentSoft
            text: card.practice.receipt
            Accessible.ignored: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            SecondaryButton {
                id: copy

                iconName: "copy"
                label: qsTr("Copy the receipt")
                onClicked: card.practice.copyReceipt()
            }
            QuietButton {
                label: qsTr("Close")
                onClicked: card.practice.dismissReceipt()
            }
        }
    }
}
