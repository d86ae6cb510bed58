// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Chart 4: what an hour counts in each group, most first; mark, name, bar and figure on one line.
Column {
    id: chart

    required property var picture
    readonly property real nameWidth: Math.round(width * 0.46)

    spacing: Theme.xxs
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    Repeater {
        model: chart.picture.bars

        Row {
            id: line

            required property string name
            required property string says
            required property string figure
            required property real share
            required property string sign
            required property string detail

            width: chart.width
            spacing: Theme.s
            topPadding: Theme.xxs
            bottomPadding: Theme.xxs
            Accessible.role: Accessible.StaticText
            Accessible.name: line.says

            Item {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: width

                RecommendationMark {
                    visible: line.sign !== ""
                    recommendation: line.sign
                }
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: chart.nameWidth - Theme.iconSmall - line.spacing
                style: Theme.small
                maximumLineCount: 3
                elide: Text.ElideRight
                text: line.name
                Accessible.ignored: true
            }
            BarTrack {
                anchors.verticalCenter: parent.verticalCenter
                width: chart.width - chart.nameWidth - Theme.figureColumn - 2 * line.spacing
                share: line.share
                ink: line.sign === "" ? Theme.other : Theme.objective2
                tracked: false
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.figureColumn
                style: Theme.label
                text: line.figure
                Accessible.ignored: true
            }
        }
    }
    PlainText {
        width: parent.width
        visible: chart.picture.aside !== ""
        topPadding: Theme.xs
        style: Theme.caption
        color: Theme.muted
        text: chart.picture.aside
    }
}
