// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Chart 6: time by role, from taking to giving.
Column {
    id: chart

    required property var picture

    spacing: Theme.m
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    Repeater {
        model: chart.picture.bars

        Column {
            id: role

            required property string name
            required property string says
            required property string figure
            required property string sign
            required property string detail
            required property real share

            width: chart.width
            spacing: Theme.xs
            Accessible.role: Accessible.StaticText
            Accessible.name: role.says

            Row {
                id: head

                width: parent.width
                spacing: Theme.s

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: role.sign
                    color: Theme.accent
                }
                PlainText {
                    width: head.width - time.width - Theme.icon - 2 * head.spacing
                    style: Theme.row
                    text: role.name
                    Accessible.ignored: true
                }
                PlainText {
                    id: time

                    style: Theme.row
                    wrapMode: Text.NoWrap
                    text: role.figure
                    Accessible.ignored: true
                }
            }
            BarTrack {
                width: parent.width
                share: role.share
            }
            PlainText {
                width: parent.width
                style: Theme.caption
                color: Theme.muted
                text: role.detail
                Accessible.ignored: true
            }
        }
    }
}
