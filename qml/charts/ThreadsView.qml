// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Groups by objectives: a dot by score, and a thread an objective, as thick as its dots are many. A lone dot is ringed
/// and hangs on a dashed thread. Where there is no room for columns, each objective says what holds it.
FocusScope {
    id: chart

    required property var picture
    required property bool folded
    readonly property var columns: picture.columns
    readonly property real nameWidth: Math.min(Theme.sideWidth - Theme.l, width * 0.34)
    readonly property real cellWidth: (width - nameWidth) / Math.max(1, columns.length)
    readonly property bool listed: folded || cellWidth < Theme.platformWidth

    implicitHeight: listed ? objectives.implicitHeight : head.height + Theme.chartLeast / 2
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    Column {
        id: objectives

        width: parent.width
        visible: chart.listed
        spacing: Theme.sm

        Repeater {
            model: chart.listed ? chart.columns : []

            Column {
                id: objective

                required property var modelData

                width: objectives.width
                spacing: Theme.xxs

                PlainText {
                    width: parent.width
                    style: Theme.label
                    text: objective.modelData.name
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    style: Theme.small
                    color: Theme.muted
                    text: objective.modelData.countText
                }
                PlainText {
                    width: parent.width
                    style: Theme.small
                    text: objective.modelData.says
                }
            }
        }
    }
    Row {
        id: head

        x: chart.nameWidth
        visible: !chart.listed
        height: visible ? implicitHeight : 0

        Repeater {
            model: chart.listed ? [] : chart.columns

            Item {
                id: column

                required property var modelData

                width: chart.cellWidth
                height: head.parent ? Math.max(name.implicitHeight + none.height + Theme.m, Theme.rowHeight + Theme.l) : 0

                PlainText {
                    id: name

                    anchors.bottom: none.top
                    anchors.bottomMargin: Theme.xs
                    x: Theme.xs
                    width: parent.width - 2 * x
                    horizontalAlignment: Text.AlignHCenter
                    style: Theme.captionStrong
                    text: column.modelData.name
                }
                PlainText {
                    id: none

                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.s
                    x: Theme.xs
                    width: parent.width - 2 * x
                    height: column.modelData.none ? implicitHeight : 0
                    visible: column.modelData.none
                    horizontalAlignment: Text.AlignHCenter
                    style: Theme.caption
                    color: Theme.muted
                    text: column.modelData.says
                }
                Thread {
                    y: parent.height - height
                    width: parent.width
                    height: Theme.s
                    shown: !column.modelData.none
                    dashed: column.modelData.dashed
                    thick: column.modelData.thick
                }
            }
        }
    }
    RowList {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !chart.listed
        focus: visible
        label: chart.picture.title
        topMargin: 0
        model: chart.listed ? null : chart.picture.rows

        delegate: ThreadRow {
            width: ListView.view.width
            focus: ListView.isCurrentItem
            nameWidth: chart.nameWidth
            cellWidth: chart.cellWidth
        }
    }
}
