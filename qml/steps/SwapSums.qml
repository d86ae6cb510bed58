// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What a swap would push out, what comes and what goes, added up.
Column {
    id: sums

    required property GroupSwap swap
    /// Whether the week stands here too.
    required property bool single
    required property DecisionCard card
    /// Whether the group's head stands here too.
    required property bool headed

    spacing: Theme.s

    When {
        on: sums.headed

        SwapHead {
            width: sums.width
            swap: sums.swap
            card: sums.card
        }
    }
    Heading {
        width: sums.width
        style: Theme.verdict
        text: sums.swap.title
    }
    When {
        on: sums.single

        SwapWeek {
            width: sums.width
            inset: 0
            focus: true
            swap: sums.swap
        }
    }
    Column {
        id: lines

        width: sums.width

        Repeater {
            model: sums.swap.lines

            Item {
                id: line

                required property var modelData

                width: lines.width
                height: row.implicitHeight + Theme.m

                Rectangle {
                    width: parent.width
                    height: Theme.hair
                    color: Theme.line
                }
                RowLayout {
                    id: row

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    spacing: Theme.gap

                    RecommendationMark {
                        visible: line.modelData.mark !== ""
                        recommendation: line.modelData.mark
                    }
                    PlainText {
                        Layout.fillWidth: true
                        style: Theme.rowRegular
                        color: line.modelData.mark === "" ? Theme.ink : Theme.muted
                        text: line.modelData.name
                    }
                    PlainText {
                        style: Theme.rowStrong
                        text: line.modelData.figure
                    }
                }
            }
        }
        Rectangle {
            width: lines.width
            height: Theme.xxs
            color: Theme.ink
        }
    }
    RowLayout {
        width: sums.width
        spacing: Theme.m

        PlainText {
            Layout.fillWidth: true
            style: Theme.rowStrong
            text: sums.swap.costText
        }
        Help {
            about: "swap"
        }
        PlainText {
            style: Theme.figure
            text: sums.swap.cost
        }
    }
    PlainText {
        width: sums.width
        style: Theme.small
        color: Theme.muted
        text: sums.swap.note
    }
}
