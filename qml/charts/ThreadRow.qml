// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// One group of the plan: its mark and name, and for each objective its dot on the thread.
PressableRow {
    id: row

    required property string name
    required property string mark
    required property string says
    required property var dots
    required property real nameWidth
    required property real cellWidth

    label: row.says
    implicitHeight: Math.max(Theme.controlCompact, title.implicitHeight + Theme.s)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
    }
    contentItem: Item {
        RecommendationMark {
            anchors.verticalCenter: parent.verticalCenter
            recommendation: row.mark
        }
        PlainText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.xl
            width: row.nameWidth - x - Theme.s
            style: Theme.smallMedium
            elide: Text.ElideRight
            maximumLineCount: 2
            text: row.name
            Accessible.ignored: true
        }
        Repeater {
            model: row.dots

            Item {
                id: cell

                required property int index
                required property var modelData
                readonly property bool there: modelData.text !== ""
                readonly property real size: modelData.holds ? Theme.xs + Theme.icon * modelData.size : Theme.s

                x: row.nameWidth + row.cellWidth * index
                width: row.cellWidth
                height: row.height

                Thread {
                    width: parent.width
                    height: parent.height / 2
                    shown: cell.modelData.above
                    dashed: cell.modelData.dashed
                    thick: cell.modelData.thick
                }
                Thread {
                    y: parent.height / 2
                    width: parent.width
                    height: parent.height / 2
                    shown: cell.modelData.below
                    dashed: cell.modelData.dashed
                    thick: cell.modelData.thick
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: cell.size + Theme.m - Theme.xxs
                    height: width
                    radius: width / 2
                    visible: cell.modelData.alone
                    color: Theme.surface
                    border.width: Theme.xxs
                    border.color: Theme.ink
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: cell.size
                    height: width
                    radius: width / 2
                    visible: cell.there
                    color: cell.modelData.holds ? Theme.accent : Theme.surface
                    border.width: cell.modelData.holds ? Theme.xxs : Theme.strokeControl
                    border.color: cell.modelData.holds ? Theme.surface : Theme.edge
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    x: parent.width / 2 + cell.size / 2 + (cell.modelData.alone ? Theme.sm : Theme.tight)
                    visible: cell.there
                    style: Theme.caption
                    color: Theme.muted
                    text: cell.modelData.text
                    Accessible.ignored: true
                }
            }
        }
    }
}
