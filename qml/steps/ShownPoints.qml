// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Charts
import Recentre.Components

/// What a group counts for as it is and with what could be, as bars of ten points, where others look on.
Column {
    id: shown

    required property Session session
    required property string groupId
    readonly property real figureWidth: Math.ceil(Theme.rowStrong.metrics.advanceWidth("~10.5"))

    spacing: Theme.sm

    GroupSums {
        id: sums

        session: shown.session
        groupId: shown.groupId
    }
    Repeater {
        model: sums.totals

        Column {
            id: bar

            required property int index
            required property var modelData
            readonly property string head: sums.columns[index]?.points ?? ""

            width: shown.width
            spacing: Theme.xs
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 points of 10").arg(bar.head).arg(bar.modelData.spoken)

            PlainText {
                width: bar.width
                style: Theme.row
                text: bar.head
                Accessible.ignored: true
            }
            Item {
                width: bar.width
                height: figure.implicitHeight

                BarTrack {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - shown.figureWidth - Theme.s
                    share: bar.modelData.share
                    ink: bar.modelData.today ? Theme.other : Theme.objective1
                }
                PlainText {
                    id: figure

                    anchors.right: parent.right
                    width: shown.figureWidth
                    style: Theme.rowStrong
                    text: bar.modelData.points
                    Accessible.ignored: true
                }
            }
        }
    }
    PlainText {
        width: shown.width
        style: Theme.small
        color: Theme.muted
        text: qsTr("points of 10, if your answers prove right")
    }
}
