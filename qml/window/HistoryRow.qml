// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// One group over the quarters: in each what was decided, the minutes of then, and the advice where it differed.
PressableRow {
    id: row

    required property string groupId
    required property string name
    required property string says
    required property var cells
    required property real nameWidth
    required property real cellWidth
    required property bool chosen

    label: row.says
    implicitHeight: Math.max(Theme.xl + Theme.hair, implicitContentHeight)
    Accessible.selected: row.chosen

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.chosen ? Theme.accentSoft : row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
    }
    contentItem: Row {
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: row.nameWidth
            topPadding: Theme.tight
            bottomPadding: Theme.tight
            rightPadding: Theme.s
            style: Theme.smallMedium
            elide: Text.ElideRight
            maximumLineCount: 2
            color: row.chosen ? Theme.onAccentSoft : Theme.ink
            text: row.name
            Accessible.ignored: true
        }
        Repeater {
            model: row.cells

            Row {
                id: cell

                required property var modelData
                readonly property bool otherwise: modelData.advised !== ""

                anchors.verticalCenter: parent?.verticalCenter
                width: row.cellWidth
                spacing: Theme.s

                RecommendationMark {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.modelData.mark !== ""
                    recommendation: cell.modelData.mark
                    size: Theme.inset
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    style: Theme.small
                    color: row.chosen ? Theme.onAccentSoft : Theme.muted
                    text: cell.otherwise ? qsTr("%1 /").arg(cell.modelData.text) : cell.modelData.text
                    Accessible.ignored: true
                }
                RecommendationMark {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.otherwise
                    recommendation: cell.modelData.advised
                    size: Theme.sm
                }
            }
        }
    }
}
