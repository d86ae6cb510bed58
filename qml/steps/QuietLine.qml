// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The line at the foot of the list that counts the groups gone quiet, and opens their tray.
Item {
    id: line

    required property QuietShelf shelf
    signal opened()

    implicitHeight: content.implicitHeight + Theme.l

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
    GridLayout {
        id: content

        x: Theme.l
        y: Theme.s + Theme.xs
        width: line.width - Theme.l - Theme.m
        columns: line.width / Theme.scale < Theme.quietFold ? 1 : 2
        columnSpacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Icon {
                name: "shelf"
                color: Theme.accent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    style: Theme.rowStrong
                    text: line.shelf === null ? "" : line.shelf.lineText
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.caption
                    color: Theme.muted
                    text: line.shelf === null ? "" : line.shelf.sinceText
                }
            }
        }
        QuietButton {
            label: qsTr("Look at them together")
            iconAfter: "chevron"
            onClicked: line.opened()
        }
    }
}
