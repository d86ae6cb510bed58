// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The whole page as a place to drop a file or a text: while something is dragged over it, it says what will happen.
Item {
    id: zone

    property string invitation: qsTr("Let go: I will open it")
    signal dropped(url file)
    signal textDropped(string text)

    DropArea {
        id: area

        anchors.fill: parent
        onDropped: drop => {
            const file = drop.urls.find(url => url.toString().startsWith("file:"));
            if (file) zone.dropped(file);
            else if (drop.hasText) zone.textDropped(drop.text);
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: area.containsDrag
        color: Theme.page

        Outline {
            anchors.fill: parent
            anchors.margins: Theme.l
            radius: Theme.radiusCard
            line: Theme.accent
            color: Theme.accentSoft
            dashed: area.containsDrag
        }
        PlainText {
            anchors.centerIn: parent
            width: parent.width - 4 * Theme.l
            horizontalAlignment: Text.AlignHCenter
            style: Theme.voice
            text: zone.invitation
        }
    }
}
