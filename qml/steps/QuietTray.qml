// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The quiet shelf: groups with no sign of life for two quarters, ticked with Space and left in one go.
FocusScope {
    id: tray

    required property QuietShelf shelf
    required property bool narrow

    GridLayout {
        anchors.fill: parent
        columns: tray.narrow ? 1 : 2
        columnSpacing: Theme.xl
        rowSpacing: Theme.m

        Panel {
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: tray.narrow ? tray.width : Theme.trayWidth
            Layout.maximumWidth: tray.narrow ? tray.width : Theme.trayWidth
            color: Theme.sunken
            padding: Theme.m

            RowList {
                id: list

                anchors.fill: parent
                focus: true
                label: qsTr("Quiet groups")
                model: tray.shelf
                spacing: Theme.s
                lead: QuietHeader {
                    width: list.width
                    narrow: tray.narrow
                }
                delegate: TickRow {
                    id: row

                    required property int index
                    required property string name
                    required property string platform
                    required property string monogram
                    required property string lastSign
                    required property string before

                    x: Theme.xs
                    width: list.width - 2 * Theme.xs
                    label: name
                    details: [lastSign, before]
                    narrow: tray.narrow
                    onToggled: tray.shelf.toggle(row.index)
                    leading: PlatformTile {
                        platform: row.platform
                        monogram: row.monogram
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: tray.width - Theme.trayWidth - Theme.xl
            spacing: Theme.m
            visible: !tray.narrow

            PlainText {
                style: Theme.figure
                color: Theme.accent
                text: tray.shelf.tickedCount
            }
            PlainText {
                Layout.fillWidth: true
                style: Theme.rowRegular
                text: tray.shelf.stayText
            }
            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                style: Theme.voice
                text: qsTr("Silence is an answer too, and you have already given it.")
            }
            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                style: Theme.small
                color: Theme.muted
                text: qsTr("They move to “left”, with their links, and one undo brings them all back.")
            }
            KeyLine {
                Layout.topMargin: Theme.m
                keys: qsTr("Space")
                does: qsTr("tick or untick")
            }
            KeyLine {
                keys: qsTr("Enter")
                does: qsTr("leave what is ticked")
            }
        }
    }
}
