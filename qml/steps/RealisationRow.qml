// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// One realisation: its figure, what it means, and, once it is open, the groups behind it.
ColumnLayout {
    id: row

    required property int index
    required property string code
    required property string figure
    required property string sentence
    required property int chart
    required property var groups
    required property string name
    property bool open: false
    property bool allGroups: false
    readonly property int shown: allGroups ? groups.length : 8

    signal clicked
    signal groupAsked(string group)

    spacing: Theme.xs

    Rectangle {
        Layout.fillWidth: true
        visible: row.index > 0
        implicitHeight: Theme.hair
        color: Theme.line
    }
    PressableRow {
        id: press

        Layout.fillWidth: true
        Layout.leftMargin: -Theme.s
        Layout.rightMargin: -Theme.s
        leftPadding: Theme.s
        rightPadding: Theme.s
        role: Accessible.Button
        label: row.name
        topPadding: Theme.xs
        bottomPadding: Theme.xs
        Accessible.description: row.open ? qsTr("its groups are shown") : qsTr("shows its chart and its groups")
        onClicked: row.clicked()

        background: Rectangle {
            color: press.lit ? Theme.sunken : "transparent"
            radius: Theme.radiusControl
        }
        contentItem: ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                style: Theme.figure
                color: Theme.accent
                text: row.figure
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                style: Theme.small
                text: row.sentence
                Accessible.ignored: true
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: row.open && row.groups.length === 0
        style: Theme.caption
        color: Theme.muted
        text: qsTr("It is about all of them, not about single groups.")
    }
    Column {
        Layout.fillWidth: true
        visible: row.open && row.groups.length > 0

        Repeater {
            model: row.open ? row.groups.slice(0, row.shown) : []

            QuietButton {
                required property var modelData

                width: row.width
                compact: true
                iconAfter: "chevron"
                label: modelData.name
                onClicked: row.groupAsked(modelData.groupId)
            }
        }
    }
    QuietButton {
        visible: row.open && row.groups.length > row.shown
        compact: true
        label: qsTr("%n more", "", row.groups.length - row.shown)
        onClicked: row.allGroups = true
    }
}
