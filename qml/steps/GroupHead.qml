// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The head of a card: the platform's tile, the group's name, a line about it, and at the end its place in the list.
/// What is put into it stands before the place.
RowLayout {
    id: head

    required property string name
    required property string detail
    required property string platform
    required property string monogram
    property string placeText
    default property alias content: more.data

    spacing: Theme.inset

    PlatformTile {
        Layout.alignment: Qt.AlignTop
        platform: head.platform
        monogram: head.monogram
        size: Theme.hit
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Heading {
            Layout.fillWidth: true
            style: Theme.title
            text: head.name
        }
        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            style: Theme.small
            color: Theme.muted
            text: head.detail
        }
    }
    RowLayout {
        id: more

        Layout.fillWidth: false
        Layout.rightMargin: head.placeText === "" ? -Theme.gap : 0
        spacing: 0
        visible: children.length > 0
    }
    PlainText {
        visible: text.length > 0
        style: Theme.small
        color: Theme.muted
        text: head.placeText
    }
}
