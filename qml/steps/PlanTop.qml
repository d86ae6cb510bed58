// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The top of the week: whether all is placed, the bar, and what is to be asked.
Item {
    id: top

    required property WeekPlan week

    signal decisionsAsked()

    implicitHeight: column.implicitHeight + Theme.m + Theme.s
    height: implicitHeight

    ColumnLayout {
        id: column

        x: Theme.l
        y: Theme.m
        width: top.width - 2 * Theme.l
        spacing: Theme.sm

        GridLayout {
            Layout.fillWidth: true
            columns: top.width / Theme.scale < Theme.quietFold ? 1 : 2

            Heading {
                Layout.fillWidth: true
                text: top.week.title
            }
            PlainText {
                style: Theme.small
                color: Theme.muted
                text: qsTr("minutes a week")
            }
        }
        WeekBar {
            Layout.fillWidth: true
            week: top.week
        }
        Panel {
            Layout.fillWidth: true
            visible: top.week.tooManyText.length > 0
            padding: Theme.sm

            ColumnLayout {
                width: parent ? parent.width : 0
                spacing: Theme.xs

                PlainText {
                    Layout.fillWidth: true
                    style: Theme.voiceSmall
                    color: Theme.onYouSoft
                    text: top.week.tooManyText
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.small
                    color: Theme.onYouSoft
                    text: top.week.lines.plannedCount < 3 ? qsTr("Tick them, and give each its moment.")
                                                          : qsTr("Three are chosen. Untick one to choose another.")
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: top.week.undecidedText.length > 0
            spacing: Theme.s

            PlainText {
                Layout.fillWidth: true
                style: Theme.small
                color: Theme.muted
                text: top.week.undecidedText
            }
            QuietButton {
                compact: true
                iconName: "left"
                label: qsTr("Decide")
                onClicked: top.decisionsAsked()
            }
        }
    }
}
