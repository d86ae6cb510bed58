// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The last page: this hour and those before, what the client has decided, and the minutes, which can be changed for now
/// and for the next time.
Grid {
    id: page

    required property Hour hour
    /// The width of one column.
    required property real half

    columns: width < 2 * half ? 1 : 2
    columnSpacing: Theme.xl
    rowSpacing: Theme.m

    Column {
        id: hours

        width: page.half
        spacing: Theme.m

        Heading {
            width: page.half
            style: Theme.verdict
            text: qsTr("What is there to come back to?")
        }
        Repeater {
            model: page.visible ? page.hour.hours : []

            HourCard {
                required property var modelData

                width: hours.width
                hour: modelData
            }
        }
    }
    Column {
        id: beside

        width: page.half
        spacing: Theme.m

        Card {
            id: decided

            width: beside.width
            padding: Theme.m + Theme.xs

            Column {
                width: decided.availableWidth
                spacing: Theme.s

                HourCardHead {
                    width: parent.width
                    iconName: "check"
                    title: qsTr("What is decided")
                }
                Repeater {
                    model: page.visible ? page.hour.decided : []

                    PlainText {
                        required property string modelData

                        width: parent.width
                        style: Theme.small
                        text: modelData
                    }
                }
                PlainText {
                    width: parent.width
                    visible: page.hour.decided.length === 0
                    style: Theme.small
                    color: Theme.muted
                    text: qsTr("Nothing yet.")
                }
            }
        }
        HourNotes {
            width: beside.width
            hour: page.hour
        }
        HourMinutes {
            width: beside.width
            hour: page.hour
        }
    }
}
