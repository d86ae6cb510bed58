// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What the client sees, and what can be done with it from here.
Card {
    id: card

    required property Hour hour

    padding: Theme.m + Theme.xs

    ColumnLayout {
        width: card.availableWidth
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            style: Theme.caption
            color: Theme.muted
            text: card.hour.apart ? qsTr("on the other screen") : qsTr("in the client’s view")
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.voice
            text: card.hour.blank ? qsTr("Blank: nothing is shown.") : card.hour.place
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            SecondaryButton {
                width: Math.min(implicitWidth, parent.width)
                compact: true
                iconName: "unease"
                keyCap: "F7"
                label: qsTr("Unease")
                onClicked: card.hour.flag()
            }
            SecondaryButton {
                width: Math.min(implicitWidth, parent.width)
                compact: true
                iconName: "blank"
                keyCap: "F8"
                label: card.hour.blank ? qsTr("Show it again") : qsTr("Blank it")
                onClicked: card.hour.toggleBlank()
            }
            SecondaryButton {
                width: Math.min(implicitWidth, parent.width)
                compact: true
                iconName: "screen"
                keyCap: "F9"
                label: qsTr("End it")
                onClicked: card.hour.end()
            }
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.caption
            color: Theme.muted
            text: qsTr("That view holds %1’s data alone.").arg(card.hour.personName)
        }
    }
}
