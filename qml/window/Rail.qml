// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The seven steps at the side, who it is about, and whether everything is saved.
Item {
    id: rail

    required property Session session
    required property var names
    required property real scattered
    required property bool settingsOpen
    required property bool example
    signal chosen(int step)
    signal settingsAsked()
    signal exampleLeft

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.s
        anchors.topMargin: Theme.l
        anchors.bottomMargin: Theme.m
        spacing: 0

        RowLayout {
            spacing: Theme.m - Theme.xs

            Mark {
                size: Theme.controlCompact
                offset: rail.scattered
            }
            PlainText {
                style: Theme.name
                text: "Recentre"
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.l
            style: Theme.rowStrong
            elide: Text.ElideRight
            maximumLineCount: 2
            text: rail.session.personName
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.caption
            color: Theme.muted
            text: rail.session.dateText
        }

        Column {
            id: list

            Layout.fillWidth: true
            Layout.topMargin: Theme.m
            Accessible.role: Accessible.List
            Accessible.name: qsTr("The seven steps")

            Repeater {
                model: rail.session.steps

                StepItem {
                    required property int index
                    required property bool done
                    required property bool current
                    required property string countText

                    width: list.width
                    number: index + 1
                    label: rail.names[index]
                    complete: done
                    here: current && !rail.settingsOpen
                    count: current ? countText : ""
                    last: index === 6
                    onClicked: rail.chosen(index + 1)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.xs
            visible: rail.example
            style: Theme.caption
            color: Theme.muted
            text: qsTr("An example: nothing of it is kept.")
        }
        RailLink {
            Layout.fillWidth: true
            visible: rail.example
            iconName: "door"
            label: qsTr("Leave the example")
            onClicked: rail.exampleLeft()
        }
        RailLink {
            Layout.fillWidth: true
            iconName: "gear"
            label: qsTr("Settings")
            selected: rail.settingsOpen
            onClicked: rail.settingsAsked()
        }
        SaveStatus {
            Layout.fillWidth: true
            session: rail.session
        }
    }
}
