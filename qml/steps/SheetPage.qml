// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A sheet in the place of a detail: what it is, a way back, and its content, which scrolls.
FocusScope {
    id: sheet

    property string iconName
    property string title
    property string line
    /// So little room that the content needs all of it.
    readonly property bool low: height < Theme.leastContent
    default property alias content: holder.data
    signal closed

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.sm

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.xs
                visible: sheet.iconName !== ""
                name: sheet.iconName
                color: Theme.accent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    style: Theme.voice
                    text: sheet.title
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: text !== "" && !sheet.low
                    style: Theme.small
                    color: Theme.muted
                    text: sheet.line
                }
            }
            KeyCap {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s
                visible: !sheet.low
                text: qsTr("Esc")
            }
            QuietButton {
                Layout.alignment: Qt.AlignTop
                compact: true
                usesEnter: ringed
                label: qsTr("close")
                onClicked: sheet.closed()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Scroll {
                anchors.fill: parent
                anchors.margins: -Theme.s
                anchors.rightMargin: -Theme.m
                padding: Theme.s

                FocusScope {
                    id: holder

                    width: parent.width - Theme.s
                    height: childrenRect.height
                    focus: true
                }
            }
        }
    }
}
