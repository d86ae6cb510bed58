// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// When one looks again: the date, the calendar file, and another date where it is asked for.
Card {
    id: look

    required property WeekPlan week
    property bool choosing: false

    signal calendarAsked()

    function choose() {
        look.choosing = true;
        field.forceActiveFocus();
        field.selectAll();
    }
    function chosen() {
        look.choosing = false;
        another.forceActiveFocus();
    }
    function inMonths(months) {
        look.week.setNextInMonths(months);
        look.chosen();
    }
    function take(text) {
        field.error = look.week.setNextText(text);
        if (field.error.length === 0) look.chosen();
    }
    function putInCalendar() {
        look.week.settle();
        look.calendarAsked();
    }

    padding: Theme.m + Theme.xs
    topPadding: Theme.sm
    bottomPadding: Theme.sm
    color: look.choosing ? Theme.surface : Theme.panel
    line: look.choosing ? Theme.line : Theme.panel
    Keys.onEscapePressed: event => {
        event.accepted = look.choosing;
        if (look.choosing) look.chosen();
    }

    background: Rectangle {
        color: look.color
        radius: look.radius
        border.width: Theme.hair
        border.color: look.line
        clip: true

        Circles {
            x: parent.width - width
            width: Theme.weightWidth * 0.55
            height: width
            visible: !look.choosing
            circles: [
                { x: width - Theme.m, y: Theme.m, r: 0.82 * width, width: 1, line: Theme.panelLine.toString() },
                { x: width - Theme.m, y: Theme.m, r: 0.54 * width, width: 1, line: Theme.panelLine.toString() },
                { x: width - Theme.m, y: Theme.m, r: 0.28 * width, width: 1, line: Theme.panelLine.toString() },
                { x: width - Theme.m, y: Theme.m, r: 0.09 * width, fill: Theme.you.toString() }
            ]
        }
    }
    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.xs

        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: look.choosing ? Theme.muted : Theme.onPanelMuted
            text: qsTr("We look again on")
        }
        Heading {
            Layout.fillWidth: true
            visible: !look.choosing
            style: Theme.questionNarrow
            color: Theme.onPanel
            text: look.week.nextText
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: !look.choosing
            spacing: Theme.s

            PanelButton {
                width: Math.min(implicitWidth, parent.width)
                iconName: "calendar"
                label: qsTr("Put it in my calendar")
                onClicked: look.putInCalendar()
            }
            PanelButton {
                id: another

                width: Math.min(implicitWidth, parent.width)
                iconOnly: true
                iconName: "pencil"
                label: qsTr("Another date")
                onClicked: look.choose()
            }
        }
        Field {
            id: field

            Layout.fillWidth: true
            visible: look.choosing
            compact: true
            label: qsTr("The day we look again")
            value: look.week.nextText
            onAccepted: text => look.take(text)
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: look.choosing
            spacing: Theme.s

            Repeater {
                model: [qsTr("in one month"), qsTr("in two months"), qsTr("in three months")]

                Chip {
                    required property int index
                    required property string modelData

                    label: modelData
                    onClicked: look.inMonths(index + 1)
                }
            }
        }
    }
}
