// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// Every icon with its name.
Sheet {
    title: qsTr("Line icons, 24 px grid, 1.75 px stroke, round ends")

    Flow {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: ["pin", "sums", "swap", "shelf", "unease", "park", "blank", "mute", "cup", "print", "check", "right", "left", "plus", "minus", "search", "undo", "pencil", "import", "paste", "file", "calendar", "clock", "people", "person", "eye", "heart", "speech", "flag", "lock", "screen", "table", "chart", "copy", "image", "close", "info", "question", "chevron", "down", "up", "link", "history", "gear", "door", "mail", "rss", "building", "bell", "bulb", "hands", "note", "grip", "dotted"]

            Column {
                id: sign

                required property string modelData

                width: Theme.controlLarge + Theme.l
                padding: Theme.s
                spacing: Theme.xs

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: sign.modelData
                }

                PlainText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: sign.modelData
                    style: Theme.caption
                    color: Theme.muted
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
