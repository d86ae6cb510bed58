// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Chart 5: two bars an objective, today and under the plan, each with its word and its figure.
Column {
    id: chart

    required property var picture

    spacing: Theme.sm
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    component Length: Row {
        id: length

        required property string word
        required property string said
        required property real portion
        required property color ink

        width: chart.width
        spacing: Theme.s

        PlainText {
            width: Theme.figureColumn
            style: Theme.caption
            color: Theme.muted
            text: length.word
            Accessible.ignored: true
        }
        BarTrack {
            anchors.verticalCenter: parent.verticalCenter
            width: length.width - 2 * Theme.figureColumn - 2 * length.spacing
            share: length.portion
            ink: length.ink
            tracked: false
        }
        PlainText {
            width: Theme.figureColumn
            style: Theme.label
            text: length.said
            Accessible.ignored: true
        }
    }

    Repeater {
        model: chart.picture.bars

        Column {
            id: objective

            required property string name
            required property string figure
            required property string moreFigure
            required property real share
            required property real more

            width: chart.width
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 today, %3 under the plan").arg(name).arg(figure).arg(moreFigure)

            PlainText {
                width: parent.width
                style: Theme.smallMedium
                text: objective.name
                Accessible.ignored: true
            }
            Length {
                word: qsTr("today")
                said: objective.figure
                portion: objective.share
                ink: Theme.other
            }
            Length {
                word: qsTr("the plan")
                said: objective.moreFigure
                portion: objective.more
                ink: Theme.objective1
            }
        }
    }
}
