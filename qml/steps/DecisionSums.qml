// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The sums of a group: weight × score = points, criterion by criterion, so that they add up to the eye; what follows
/// from them; where a weight comes from.
SheetPage {
    id: sheet

    required property Session session
    required property string groupId
    required property string name
    readonly property real figureWidth: Math.ceil(Theme.row.metrics.advanceWidth("0.000")) + Theme.s
    readonly property real cellWidth: figureWidth + Math.ceil(Theme.row.metrics.advanceWidth("× 10.5")) + Theme.s

    iconName: "sums"
    title: sums.title
    line: sheet.name

    GroupSums {
        id: sums

        session: sheet.session
        groupId: sheet.groupId
    }

    Column {
        id: table

        width: parent.width

        SumsLine {
            width: table.width
            figureWidth: sheet.figureWidth
            cellWidth: sheet.cellWidth
            weight: qsTr("weight")
            cells: sums.columns
            quiet: true
        }
        Repeater {
            model: sums.rows

            SumsLine {
                required property var modelData

                width: table.width
                figureWidth: sheet.figureWidth
                cellWidth: sheet.cellWidth
                name: modelData.name
                detail: modelData.place
                weight: modelData.weight
                cells: modelData.cells
            }
        }
        SumsLine {
            width: table.width
            figureWidth: sheet.figureWidth
            cellWidth: sheet.cellWidth
            name: qsTr("Points")
            total: true
            cells: sums.totals
        }
        Repeater {
            model: sums.follows

            SumsLine {
                required property var modelData

                width: table.width
                figureWidth: sheet.figureWidth
                cellWidth: sheet.cellWidth
                name: modelData.text
                plain: true
                cells: modelData.cells
            }
        }
        Rectangle {
            width: table.width
            height: Theme.hair
            color: Theme.line
        }
        Item {
            width: table.width
            height: weight.implicitHeight + Theme.sm

            PlainText {
                id: weight

                y: Theme.sm
                width: parent.width
                style: Theme.small
                color: Theme.muted
                text: sums.weightLine
            }
        }
    }
}
