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
    /// What stands in place of the step, empty for nothing.
    required property string aside
    required property LookBack look
    /// The next evaluation is about to begin: nothing of it is done yet.
    readonly property bool anew: aside === "look-back" && look.due
    required property bool example
    required property bool coach
    signal chosen(int step)
    signal asideAsked(string name)
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
                offset: rail.anew ? 1 : rail.scattered
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
            text: rail.anew ? rail.look.dateText : rail.session.dateText
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
                    complete: done && !rail.anew
                    here: current && rail.aside === ""
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
        RailLinks {
            Layout.fillWidth: true
            example: rail.example
            coach: rail.coach
            due: rail.look.due
            aside: rail.aside
            onExampleLeft: rail.exampleLeft()
            onAsked: name => rail.asideAsked(name)
        }
        SaveStatus {
            Layout.fillWidth: true
            session: rail.session
        }
    }
}
