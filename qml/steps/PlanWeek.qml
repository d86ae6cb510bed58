// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The week: its bar and lines in the main card; the trial, the leaving and the date at the side, or below where there is
/// little room; what was made, on top.
FocusScope {
    id: place

    required property Session session
    required property WeekPlan week
    required property bool narrow
    required property ReportMaker report
    required property ReportMaker table
    required property ReportMaker calendar

    /// How high what was made stands above the week.
    readonly property real madeHeight: heightOf(first) + heightOf(second) + heightOf(third)

    signal trialAsked()
    signal kitAsked()
    signal decisionsAsked()

    function heightOf(file: Item): real {
        return file.visible ? file.implicitHeight + Theme.m : 0;
    }

    component Side: PlanSide {
        week: place.week
        onTrialAsked: place.trialAsked()
        onKitAsked: place.kitAsked()
        onCalendarAsked: place.calendar.make()
    }

    Scroll {
        anchors.fill: parent
        visible: place.week.empty

        EmptyState {
            width: Math.min(place.width, Theme.trayWidth)
            iconName: "left"
            question: qsTr("What will you do with each one?")
            line: qsTr("Decide on a group first: your week is made of what you decide.")
            actionLabel: qsTr("On to my decisions")
            onClicked: place.decisionsAsked()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !place.week.empty
        spacing: Theme.m

        MadeFile {
            id: first

            Layout.fillWidth: true
            maker: place.report
            what: qsTr("The report is made")
            tableMaker: place.table
        }
        MadeFile {
            id: second

            Layout.fillWidth: true
            maker: place.table
            what: qsTr("The table is made")
        }
        MadeFile {
            id: third

            Layout.fillWidth: true
            maker: place.calendar
            what: qsTr("The calendar file is made: open it, and the dates go into your calendar")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.l

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.hair
                focus: true

                PlanList {
                    anchors.fill: parent
                    focus: true
                    session: place.session
                    week: place.week
                    tail: below.made
                    onDecisionsAsked: place.decisionsAsked()
                }
            }
            Scroll {
                Layout.preferredWidth: Theme.planSide
                Layout.fillHeight: true
                visible: !place.narrow

                When {
                    on: !place.narrow

                    Side {
                        width: Theme.planSide
                    }
                }
            }
        }
    }
    When {
        id: below

        on: place.narrow

        Side {
            x: Theme.m
            width: place.width - 2 * Theme.m
        }
    }
}
