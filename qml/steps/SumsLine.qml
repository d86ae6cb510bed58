// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A line of the sums: a name, a weight, and for each level × score and its points, figures under one another. To a
/// screen reader it is one sentence.
Item {
    id: line

    property string name
    property string detail
    property string weight
    /// Maps of score, points and spoken.
    property var cells: []
    property bool total: false
    property bool plain: false
    /// The head of the table.
    property bool quiet: false
    required property real figureWidth
    required property real cellWidth

    /// No room for a name beside its figures: it stands above them.
    readonly property bool folded: width - figures.implicitWidth < Theme.sumsNameLeast

    implicitHeight: row.implicitHeight + 2 * row.y
    height: implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: cells.reduce((words, cell) => words + ", " + cell.spoken, detail === "" ? name : name + ", " + detail)

    Rectangle {
        width: parent.width
        height: line.total ? 2 * Theme.hair : Theme.hair
        visible: !line.quiet
        color: line.total ? Theme.ink : Theme.line
    }
    GridLayout {
        id: row

        y: line.total ? Theme.xxs : line.weight === "" ? Theme.s : Theme.xs
        width: parent.width
        columns: line.folded ? 1 : 2
        columnSpacing: Theme.s
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            visible: !line.folded || line.name !== ""
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                style: line.total ? Theme.rowStrong : line.plain ? Theme.rowRegular : Theme.row
                text: line.name
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                style: Theme.caption
                color: Theme.muted
                text: line.detail
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: figures

            Layout.fillWidth: false
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            spacing: Theme.s

            PlainText {
                Layout.preferredWidth: line.figureWidth
                visible: line.weight !== ""
                style: line.quiet ? Theme.small : Theme.rowRegular
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                text: line.weight
                Accessible.ignored: true
            }
            Repeater {
                model: line.cells

                RowLayout {
                    id: cell

                    required property var modelData
                    required property int index

                    Layout.fillWidth: false
                    Layout.preferredWidth: line.plain ? -1 : line.cellWidth
                    Layout.alignment: Qt.AlignVCenter
                    spacing: Theme.s

                    PlainText {
                        Layout.fillWidth: true
                        visible: cell.modelData.score !== ""
                        style: Theme.rowStrong
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.NoWrap
                        text: cell.modelData.score
                        Accessible.ignored: true
                    }
                    PlainText {
                        Layout.fillWidth: cell.modelData.score === ""
                        Layout.preferredWidth: cell.modelData.score === "" ? -1 : line.figureWidth
                        style: line.total ? Theme.verdict : line.quiet ? Theme.small : line.plain ? Theme.rowStrong : Theme.rowRegular
                        color: line.quiet ? Theme.muted : Theme.ink
                        horizontalAlignment: Text.AlignRight
                        wrapMode: line.quiet ? Text.Wrap : Text.NoWrap
                        text: cell.modelData.points
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
