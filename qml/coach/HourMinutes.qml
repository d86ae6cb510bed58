// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// How many minutes each part is given, in this hour and in the next ones.
Card {
    id: card

    required property Hour hour

    padding: Theme.m + Theme.xs

    Column {
        id: column

        width: card.availableWidth
        spacing: Theme.s

        HourCardHead {
            width: column.width
            iconName: "clock"
            title: qsTr("Minutes for each part")
        }
        Repeater {
            model: card.hour.parts

            GridLayout {
                id: row

                required property int index
                required property string name
                required property int planned

                width: column.width
                columns: width / Theme.scale < Theme.swapFold ? 1 : 2
                rowSpacing: Theme.xs

                PlainText {
                    Layout.fillWidth: true
                    style: Theme.row
                    text: row.name
                    Accessible.ignored: true
                }
                CountStepper {
                    label: qsTr("Minutes: %1").arg(row.name)
                    count: row.planned
                    onCounted: minutes => card.hour.plan(row.index, minutes)
                }
            }
        }
    }
}
