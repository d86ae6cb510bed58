// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What the signs of a score scale say: filled, hollow, "?".
Flow {
    id: root

    /// Only what it could bring is asked.
    property bool single: false

    spacing: Theme.icon

    component Sign: Row {
        property alias text: words.text
        property alias circles: drawing.circles

        spacing: Theme.s

        Circles {
            id: drawing

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.handle
            height: Theme.handle
        }
        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            style: Theme.small
            color: Theme.muted
            wrapMode: Text.NoWrap
        }
    }

    Sign {
        visible: !root.single
        text: qsTr("brought me so far")
        circles: [{ x: Theme.handle / 2, y: Theme.handle / 2, r: 0.38 * Theme.handle, fill: Theme.accent.toString() }]
    }
    Sign {
        text: root.single ? qsTr("could bring me") : qsTr("could bring if I gave it more")
        circles: [{ x: Theme.handle / 2, y: Theme.handle / 2, r: 0.38 * Theme.handle, width: Theme.handleLine, line: Theme.accent.toString(), fill: Theme.surface.toString() }]
    }
    Row {
        spacing: Theme.s

        Item {
            width: Theme.icon
            height: Theme.handle

            Outline {
                anchors.centerIn: parent
                width: Theme.icon
                height: Theme.icon
                dashed: true
                radius: Theme.radiusPill
            }
            PlainText {
                anchors.centerIn: parent
                text: "?"
                style: Theme.monogram
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.small
            color: Theme.muted
            wrapMode: Text.NoWrap
            text: qsTr("I don’t know")
        }
    }
}
