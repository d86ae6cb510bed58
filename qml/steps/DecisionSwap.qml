// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A swap in place of the advice: minutes for this group, what would give way for them, and what it costs. The list and
/// the meter show the week it would be.
SheetPage {
    id: sheet

    required property Session session
    required property DecisionCard card

    iconName: "swap"
    title: sheet.card.name
    line: sheet.card.detail

    function step(minutes) {
        swap.step(minutes);
    }
    function accept() {
        swap.accept();
        sheet.closed();
    }

    GroupSwap {
        id: swap

        session: sheet.session
        groupId: sheet.card.groupId
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.s

        RowLayout {
            width: column.width
            spacing: Theme.m

            Heading {
                Layout.fillWidth: true
                style: Theme.verdict
                text: swap.title
            }
            MinutesStepper {
                Layout.alignment: Qt.AlignTop
                focus: true
                label: qsTr("Minutes a week")
                value: swap.minutes
                onStepped: delta => {
                    error = "";
                    swap.step(delta);
                }
                onTyped: text => error = swap.sayMinutes(text)
            }
        }
        Repeater {
            model: swap.lines

            Item {
                id: line

                required property var modelData

                width: column.width
                height: row.implicitHeight + Theme.s

                RowLayout {
                    id: row

                    width: parent.width
                    spacing: Theme.sm

                    RecommendationMark {
                        recommendation: line.modelData.mark
                    }
                    PlainText {
                        Layout.fillWidth: true
                        style: Theme.rowRegular
                        text: line.modelData.name
                    }
                    PlainText {
                        style: Theme.rowStrong
                        text: line.modelData.figure
                    }
                }
                Rectangle {
                    y: parent.height - Theme.hair
                    width: parent.width
                    height: Theme.hair
                    color: Theme.line
                }
            }
        }
        RowLayout {
            width: column.width
            spacing: Theme.m

            PlainText {
                Layout.fillWidth: true
                style: Theme.rowStrong
                text: swap.costText
            }
            Help {
                about: "swap"
            }
            PlainText {
                style: Theme.figure
                text: swap.cost
            }
        }
        PlainText {
            width: column.width
            style: Theme.small
            color: Theme.muted
            text: swap.note
        }
        PlainText {
            width: column.width
            style: Theme.voice
            text: qsTr("Worth it to you?")
        }
        Flow {
            width: column.width
            spacing: Theme.s

            SecondaryButton {
                width: Math.min(implicitWidth, column.width)
                iconName: "pin"
                keyCap: "1"
                usesEnter: ringed
                label: swap.yesText
                visible: swap.yesText !== ""
                onClicked: sheet.accept()
            }
            SecondaryButton {
                width: Math.min(implicitWidth, column.width)
                iconName: "undo"
                keyCap: qsTr("Esc")
                usesEnter: ringed
                label: qsTr("Put it back")
                onClicked: sheet.closed()
            }
        }
    }
}
