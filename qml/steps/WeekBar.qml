// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The week as a bar: a piece a group, candidates lighter, other tools hollow, dashed what is free; a line where the
/// promise ends if more is planned.
Item {
    id: bar

    required property WeekPlan week
    readonly property var pieces: week.segments
    readonly property real gap: 2 * Theme.hair
    readonly property real aMinute: Math.max(0, width - gap * pieces.length) / week.span
    /// A piece whose minutes nobody knows.
    readonly property real unknown: Theme.l

    implicitHeight: Theme.weekBar
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("My week: %1").arg(week.barText)

    Row {
        spacing: bar.gap

        Repeater {
            model: bar.pieces

            Outline {
                id: piece

                required property var modelData
                readonly property bool empty: modelData.hollow || modelData.free || modelData.minutes === 0
                readonly property color filled: modelData.candidate ? Theme.objective2 : Theme.objective1

                width: modelData.minutes === 0 ? bar.unknown : bar.aMinute * modelData.minutes
                height: bar.height
                radius: Theme.xs
                color: empty ? Theme.surface : filled
                line: Theme.edge
                lineWidth: empty ? Theme.hair : 0
                dashed: modelData.free || modelData.minutes === 0

                PlainText {
                    anchors.centerIn: parent
                    visible: implicitWidth + Theme.xs < piece.width
                    style: Theme.label
                    wrapMode: Text.NoWrap
                    color: piece.empty ? Theme.muted : Theme.onAccent
                    text: piece.modelData.text
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        x: bar.width * bar.week.promise / bar.week.span
        y: -Theme.xs
        width: 2 * Theme.hair
        height: bar.height + 2 * Theme.xs
        visible: bar.week.promise < bar.week.span
        color: Theme.danger
    }
}
