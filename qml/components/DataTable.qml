// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Rows and columns of texts, sorted by the column whose head is pressed. The model has headers, sortColumn, descending,
/// sortBy(column), and rows with name and cells. The first column holds names, the others figures.
FocusScope {
    id: root

    required property var table
    property string label
    /// What it shows may go first.
    readonly property var headers: table ? table.headers : []
    readonly property int columns: headers.length
    /// As high as the longest of them.
    readonly property real headHeight: Array.from(head.children).reduce((most, each) => Math.max(most, each.implicitContentHeight ?? 0), Theme.hit)
    readonly property real room: width - Theme.m
    readonly property real firstWidth: room - (columns - 1) * otherWidth
    readonly property real otherWidth: Math.floor(room * (columns > 4 ? 0.155 : columns > 3 ? 0.19 : columns > 2 ? 0.24 : 0.4))

    function widthOf(column) {
        return column === 0 ? firstWidth : otherWidth;
    }
    function line(cells) {
        return cells.map((cell, column) => headers[column] + " " + cell).join(", ");
    }

    implicitHeight: head.height + Math.min(rows.contentHeight, Theme.chartLeast)
    Accessible.role: Accessible.Table
    Accessible.name: label

    Row {
        id: head

        width: root.width

        Repeater {
            model: root.headers

            Pressable {
                id: title

                required property int index
                required property string modelData
                readonly property bool sorted: root.table?.sortColumn === index

                width: root.widthOf(index)
                implicitHeight: root.headHeight
                label: modelData
                focus: index === 0
                Accessible.description: !sorted ? qsTr("not sorted by this") : root.table?.descending ? qsTr("sorted, most first") : qsTr("sorted, least first")
                onClicked: root.table.sortBy(index)

                contentItem: Row {
                    spacing: Theme.xs
                    layoutDirection: title.index === 0 ? Qt.LeftToRight : Qt.RightToLeft

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: title.sorted
                        name: root.table?.descending ? "down" : "up"
                        size: Theme.iconSmall
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        // Not from implicitWidth, which the breaking of the line moves.
                        width: Math.min(Math.ceil(Theme.caption.metrics.advanceWidth(text)) + 1, title.width - Theme.iconSmall - 2 * Theme.xs)
                        horizontalAlignment: title.index === 0 ? Text.AlignLeft : Text.AlignRight
                        style: Theme.caption
                        color: Theme.muted
                        text: title.modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    RowList {
        id: rows

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width
        label: root.label
        model: root.table

        delegate: PressableRow {
            id: row

            required property int index
            required property string name
            required property list<string> cells

            width: ListView.view.width
            implicitHeight: cellsRow.implicitHeight + 2 * Theme.tight
            role: Accessible.Row
            label: root.line(cells)
            usesEnter: false
            focus: ListView.isCurrentItem

            background: Rectangle {
                color: row.lit ? Theme.sunken : "transparent"
                radius: Theme.radiusSmall
            }
            contentItem: Row {
                id: cellsRow

                Repeater {
                    model: row.cells

                    PlainText {
                        required property int index
                        required property string modelData

                        width: root.widthOf(index)
                        topPadding: Theme.tight
                        bottomPadding: Theme.tight
                        rightPadding: index === 0 ? Theme.s : 0
                        horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                        style: index === 0 ? Theme.smallMedium : Theme.small
                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.line
            }
        }
    }
}
