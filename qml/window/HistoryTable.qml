// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// A row a group, a column a quarter, as many of them as have room; the last is today's.
Card {
    id: table

    required property QuarterList list
    required property string chosen
    readonly property real room: availableWidth
    readonly property real nameWidth: Math.min(Theme.sideWidth - Theme.l, room - fits * Theme.detailWidth)
    readonly property int fits: Math.max(1, Math.floor((room - Theme.weightWidth) / Theme.detailWidth))
    readonly property real cellWidth: (room - nameWidth) / Math.max(1, list.headers.length)
    signal groupAsked(string group)

    topPadding: Theme.s
    bottomPadding: Theme.s

    Binding {
        target: table.list
        property: "fits"
        value: table.fits
    }

    Item {
        anchors.fill: parent

        Row {
            id: head

            Row {
                width: table.nameWidth
                height: Theme.hit

                IconButton {
                    visible: table.list.hasEarlier || table.list.hasLater
                    enabled: table.list.hasEarlier
                    iconName: "left"
                    label: qsTr("Earlier quarters")
                    onClicked: table.list.earlier()
                }
                IconButton {
                    visible: table.list.hasEarlier || table.list.hasLater
                    enabled: table.list.hasLater
                    iconName: "right"
                    label: qsTr("Later quarters")
                    onClicked: table.list.later()
                }
            }
            Repeater {
                model: table.list.headers

                PlainText {
                    required property int index
                    required property string modelData
                    readonly property bool now: !table.list.hasLater && index === table.list.headers.length - 1

                    width: table.cellWidth
                    height: Theme.hit
                    verticalAlignment: Text.AlignVCenter
                    style: now ? Theme.captionStrong : Theme.caption
                    color: now ? Theme.ink : Theme.muted
                    text: modelData
                }
            }
        }
        RowList {
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            label: qsTr("Your groups over the quarters")
            model: table.list

            delegate: HistoryRow {
                width: ListView.view.width
                focus: ListView.isCurrentItem
                nameWidth: table.nameWidth
                cellWidth: table.cellWidth
                chosen: table.chosen === groupId
                onClicked: table.groupAsked(groupId)
            }
        }
    }
}
