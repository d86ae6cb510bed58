// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A part of the parting kit: its number in the voice, its title, what stands beside the title, and what it holds.
RowLayout {
    id: part

    required property int number
    required property string title
    property alias aside: beside.data
    default property alias content: column.data

    spacing: Theme.m

    PlainText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.m
        style: Theme.voice
        color: Theme.accent
        text: part.number
        Accessible.ignored: true
    }
    ColumnLayout {
        id: column

        Layout.fillWidth: true
        spacing: Theme.tight

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hair
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                style: Theme.label
                text: part.title
            }
            Item {
                id: beside

                implicitWidth: childrenRect.width
                implicitHeight: childrenRect.height
            }
        }
    }
}
