// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Recentre.Components

/// Chart 2: a ring of the time by purpose, its first two objectives in the middle; the list beside it names every slice.
Item {
    id: chart

    required property var picture
    readonly property bool stacked: width / Theme.scale < Theme.entryFold - Theme.xxl
    readonly property real ring: Math.min(Theme.ringMost, stacked ? width : width - Theme.ringList - Theme.l)
    readonly property var colours: ({
            "objective1": Theme.objective1, "objective2": Theme.objective2, "objective3": Theme.objective3,
            "objective4": Theme.objective4, "objective5": Theme.objective5, "other": Theme.other,
            "otherStrong": Theme.otherStrong, "unknown": Theme.surface
        })

    function follow() {
        chart.picture.fill(slices, chart.colours, Theme.surface, Theme.edge);
    }

    implicitHeight: stacked ? ring + list.height + Theme.m : Math.max(ring, list.height)
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence
    onColoursChanged: chart.follow()
    Component.onCompleted: chart.follow()

    Connections {
        target: chart.picture

        function onFollowed() {
            chart.follow();
        }
    }

    ChartView {
        id: view

        x: chart.stacked ? (chart.width - chart.ring) / 2 : 0
        y: chart.stacked ? 0 : (chart.height - chart.ring) / 2
        width: chart.ring
        height: chart.ring
        plotArea: Qt.rect(0, 0, chart.ring, chart.ring)
        antialiasing: true
        animationOptions: ChartView.NoAnimation
        backgroundColor: "transparent"
        legend.visible: false
        Accessible.ignored: true

        PieSeries {
            id: slices

            holeSize: 0.62
            size: 0.98
        }
    }
    Column {
        x: view.x
        y: view.y + (view.height - height) / 2
        width: view.width

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            style: Theme.figure
            text: chart.picture.middleFigure
            Accessible.ignored: true
        }
        PlainText {
            x: view.width / 4
            width: view.width / 2
            visible: chart.picture.middleFigure !== ""
            horizontalAlignment: Text.AlignHCenter
            style: Theme.caption
            color: Theme.muted
            text: chart.picture.middleText
            Accessible.ignored: true
        }
    }

    Column {
        id: list

        x: chart.stacked ? 0 : chart.ring + Theme.l
        y: chart.stacked ? chart.ring + Theme.m : (chart.height - height) / 2
        width: chart.width - x

        Repeater {
            model: chart.picture.bars

            Row {
                id: line

                required property string name
                required property string figure
                required property string sign
                readonly property bool aimed: sign.startsWith("objective")

                width: list.width
                spacing: Theme.sm
                topPadding: Theme.xs
                bottomPadding: Theme.xs
                Accessible.role: Accessible.StaticText
                Accessible.name: line.name + ": " + line.figure

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.sm
                    height: width
                    radius: Theme.xxs
                    color: chart.colours[line.sign]
                    border.width: line.sign === "unknown" ? Theme.hair : 0
                    border.color: Theme.edge
                }
                PlainText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: line.width - time.width - Theme.sm - 2 * line.spacing
                    style: line.aimed ? Theme.smallMedium : Theme.small
                    color: line.aimed ? Theme.ink : Theme.muted
                    text: line.name
                    Accessible.ignored: true
                }
                PlainText {
                    id: time

                    anchors.verticalCenter: parent.verticalCenter
                    style: words.style
                    color: words.color
                    wrapMode: Text.NoWrap
                    text: line.figure
                    Accessible.ignored: true
                }
            }
        }
    }
}
