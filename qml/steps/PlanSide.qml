// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Beside the week: what is on trial, what is left, and when one looks again.
ColumnLayout {
    id: side

    required property WeekPlan week

    signal trialAsked()
    signal kitAsked()
    signal calendarAsked()

    spacing: Theme.sm

    Card {
        Layout.fillWidth: true
        visible: side.week.trialTitle.length > 0
        padding: Theme.l
        topPadding: Theme.sm
        bottomPadding: Theme.xs

        Column {
            width: parent ? parent.width : 0
            spacing: Theme.sm

            RowLayout {
                width: parent.width
                spacing: Theme.s + Theme.xxs

                RecommendationMark {
                    recommendation: "try"
                    size: Theme.icon
                }
                Heading {
                    Layout.fillWidth: true
                    text: side.week.trialTitle
                }
                Help {
                    about: "trial"
                }
            }
            Repeater {
                model: side.week.trials

                Column {
                    id: trial

                    required property string name
                    required property string minutesText
                    required property string inShort

                    width: parent ? parent.width : 0

                    PlainText {
                        width: parent.width
                        style: Theme.rowStrong
                        text: trial.name
                    }
                    PlainText {
                        width: parent.width
                        style: Theme.small
                        text: trial.inShort.length > 0 ? qsTr("%1. %2").arg(trial.minutesText).arg(trial.inShort)
                                                       : qsTr("%1. What would make you stay?").arg(trial.minutesText)
                    }
                }
            }
            PlanLink {
                width: parent.width
                label: qsTr("Change the bet")
                onClicked: side.trialAsked()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: side.week.leavingTitle.length > 0
        padding: Theme.l
        topPadding: Theme.sm
        bottomPadding: Theme.xs

        Column {
            width: parent ? parent.width : 0
            spacing: Theme.xs

            Heading {
                width: parent.width
                text: side.week.leavingTitle
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                style: Theme.small
                color: Theme.muted
                text: side.week.leavingText
            }
            Repeater {
                model: side.week.partings

                LeavingLine {
                    width: parent ? parent.width : 0
                    visible: index < 3
                }
            }
            PlanLink {
                width: parent.width
                label: qsTr("The parting kit")
                onClicked: side.kitAsked()
            }
        }
    }
    NextLook {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.hair
        week: side.week
        onCalendarAsked: side.calendarAsked()
    }
}
