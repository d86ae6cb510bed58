// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The week as bars while a swap is tried: the group's own is pulled longer or shorter; what gives way gathers below,
/// dashed.
FocusScope {
    id: week

    required property GroupSwap swap
    /// How far the first row stands out from what is in it.
    property real inset: Theme.sm
    readonly property SwapRow first: rows.count > 0 ? rows.itemAt(0) as SwapRow : null

    implicitHeight: column.y + column.height

    PlainText {
        id: title

        x: week.inset
        width: parent.width - 2 * x - unit.implicitWidth - Theme.s
        style: Theme.small
        color: Theme.muted
        text: week.swap.weekTitle
    }
    PlainText {
        id: unit

        x: parent.width - week.inset - width
        style: Theme.small
        color: Theme.muted
        wrapMode: Text.NoWrap
        text: qsTr("minutes")
    }
    Outline {
        y: column.y
        width: parent.width
        height: week.first?.height ?? 0
        lineWidth: 0
        color: Theme.accentSoft
    }
    // A positioner, not a layout: rows come and go.
    Column {
        id: column

        x: week.inset
        y: Math.max(title.height, unit.height) + Theme.xs
        width: parent.width - 2 * x

        move: Transition {
            NumberAnimation {
                properties: "y"
                duration: Theme.settle
                easing.type: Easing.OutCubic
            }
        }

        Repeater {
            id: rows

            model: week.swap.week

            SwapRow {
                width: column.width
                full: week.swap.full
                held: forced && puller.made !== null && (puller.made as SwapPull).held
            }
        }
    }
    When {
        id: puller

        on: week.first !== null

        SwapPull {
            y: column.y
            width: week.width
            height: week.first.height
            focus: true
            swap: week.swap
            row: week.first
            inset: week.inset
        }
    }
}
