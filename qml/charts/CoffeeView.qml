// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Chart 9: people on the way from a post to a coffee, as a bar that thins; its counts and shares below.
Column {
    id: chart

    required property var picture

    spacing: Theme.s
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    ThinningBar {
        width: parent.width
        counts: chart.picture.counts
    }
    Grid {
        id: grid

        width: parent.width
        columns: width / Theme.scale < Theme.quietFold ? 2 : 4

        Repeater {
            model: chart.picture.bars

            Column {
                id: step

                required property string name
                required property string says
                required property string figure
                required property string moreFigure
                required property string detail

                width: grid.width / grid.columns
                bottomPadding: Theme.s
                Accessible.role: Accessible.StaticText
                Accessible.name: step.says

                PlainText {
                    style: Theme.title
                    text: step.figure
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width - Theme.s
                    style: Theme.small
                    text: step.name
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width - Theme.s
                    style: Theme.caption
                    color: Theme.muted
                    text: step.moreFigure + (step.detail === "" ? "" : ", " + step.detail)
                    Accessible.ignored: true
                }
            }
        }
    }
    PlainText {
        width: parent.width
        visible: chart.picture.aside !== ""
        style: Theme.caption
        color: Theme.muted
        text: chart.picture.aside
    }
}
