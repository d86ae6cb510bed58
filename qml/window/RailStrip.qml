// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The rail where there is little room: where one is, and seven dots that open the list of steps.
Item {
    id: strip

    required property Session session
    required property var names
    required property real scattered
    signal chosen(int step)
    required property bool example
    required property bool coach
    /// What stands in place of the step, empty for nothing.
    required property string aside
    required property LookBack look
    readonly property var asides: ({"look-back": qsTr("Look back"), "history": qsTr("History"), "settings": qsTr("Settings")})
    signal asideAsked(string name)
    signal exampleLeft

    implicitHeight: Math.max(Theme.scale < 1.5 ? Theme.railNarrow : Theme.control, row.implicitHeight)
    height: implicitHeight

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        Mark {
            size: Theme.rowHeight - Theme.m
            offset: strip.scattered
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.rowStrong
            elide: Text.ElideRight
            maximumLineCount: 2
            text: strip.asides[strip.aside] ?? qsTr("%1 of 7  %2").arg(strip.session.step).arg(strip.names[strip.session.step - 1])
        }
        Icon {
            visible: strip.session.saveFailed
            name: "info"
            color: Theme.danger
        }
        StepDots {
            label: qsTr("Steps: %1 of 7, %2").arg(strip.session.step).arg(strip.names[strip.session.step - 1])
            steps: strip.session.steps
            onClicked: list.open()
        }
    }

    StepsMenu {
        id: list

        x: strip.width - width - Theme.m
        y: strip.height
        steps: strip.session.steps
        names: strip.names
        saveText: strip.session.saveText
        onChosen: step => {
            list.close();
            strip.chosen(step);
        }
        example: strip.example
        coach: strip.coach
        onExampleLeft: strip.exampleLeft()
        due: strip.look.due
        aside: strip.aside
        onAsideAsked: name => {
            list.close();
            strip.asideAsked(name);
        }
    }
}
