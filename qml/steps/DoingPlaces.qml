// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// How far one is in step 3: how many are told, those that an export tells, and all of them to open.
ColumnLayout {
    id: places

    required property DoingCard card

    spacing: Theme.s

    Heading {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s
        text: places.card.listTitle
    }
    PlainText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s
        visible: text.length > 0
        style: Theme.small
        color: Theme.muted
        text: places.card.skippedText
    }
    QuietButton {
        visible: places.card.skippedText.length > 0
        compact: true
        label: qsTr("See them")
        onClicked: places.card.seeSkipped()
    }
    CardPlaces {
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("The groups I am in")
        groups: places.card.groups
        onChosen: groupId => places.card.open(groupId)
    }
}
