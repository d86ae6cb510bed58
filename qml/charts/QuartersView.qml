// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Recentre.Components

/// Chart 8: one line over the quarters, broken where its figures don't compare. Each figure stands on its point; today's
/// is the dot. What there is to say of it stands beneath.
Item {
    id: chart

    required property var picture
    readonly property real quarter: plot.width / Math.max(1, picture.quarters)
    readonly property rect plot: Qt.rect(0, Theme.xs, width, height - Theme.xs - Theme.caption.lineHeight - Theme.s - under.height)
    readonly property real base: plot.y + plot.height
    readonly property bool promised: picture.promise >= 0
    /// How many quarters share one figure where there is no room for each.
    readonly property int every: Math.max(1, Math.ceil((Theme.present ? widest + Theme.s : Theme.rowHeight) / Math.max(1, quarter)))
    readonly property real widest: Math.max(0, ...picture.marks.map(mark => Theme.label.metrics.advanceWidth(mark.text)))

    implicitHeight: Theme.fieldWidth / 2 + under.height
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: picture.sentence

    /// A series a run, made once; what has no run any more is empty.
    function draw() {
        for (let run = 0; run < Math.max(view.count, chart.picture.runs); ++run)
            chart.drawRun(run < view.count ? view.series(run) : view.createSeries(ChartView.SeriesTypeLine, "", quarters, figures), run);
    }
    function drawRun(line, run) {
        Object.assign(line, { color: Theme.accent, width: Theme.xxs });
        chart.picture.fill(line, run);
    }
    function shows(quarter) {
        return (chart.picture.quarters - 1 - quarter) % chart.every === 0;
    }

    Component.onCompleted: draw()

    Connections {
        target: chart.picture

        function onFollowed() {
            chart.draw();
        }
    }
    Connections {
        target: Theme

        function onDarkChanged() {
            chart.draw();
        }
    }

    Rectangle {
        y: chart.base
        width: chart.width
        height: Theme.hair
        color: Theme.edge
    }
    Dots {
        y: chart.base - chart.plot.height * chart.picture.promise / chart.picture.end
        width: chart.width
        height: Theme.xxs
        visible: chart.promised
    }
    ChartView {
        id: view

        anchors.fill: parent
        plotArea: chart.plot
        antialiasing: true
        animationOptions: ChartView.NoAnimation
        backgroundColor: "transparent"
        legend.visible: false
        Accessible.ignored: true

        ChartAxis {
            id: quarters

            max: Math.max(1, chart.picture.quarters)
            tickInterval: 1
        }
        ChartAxis {
            id: figures

            max: chart.picture.end
            tickInterval: chart.picture.end
        }
    }
    Repeater {
        model: chart.picture.marks

        Item {
            id: mark

            required property var modelData
            readonly property bool now: modelData.now

            x: chart.quarter * (modelData.quarter + 0.5)
            y: chart.base - chart.plot.height * modelData.share

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: mark.now ? Theme.m : Theme.gap
                height: width
                radius: width / 2
                color: mark.now ? Theme.you : Theme.accent
                border.width: Theme.xxs
                border.color: mark.now ? Theme.ink : Theme.surface
            }
            PlainText {
                x: Math.max(-mark.x, Math.min(chart.width - mark.x - width, -width / 2))
                y: -height - Theme.s
                visible: chart.shows(mark.modelData.quarter)
                wrapMode: Text.NoWrap
                style: Theme.label
                text: mark.modelData.text
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: chart.picture.months

        PlainText {
            required property int index
            required property string modelData

            x: Math.max(0, Math.min(chart.width - width, chart.quarter * (index + 0.5) - width / 2))
            y: chart.base + Theme.xs
            width: Math.min(implicitWidth, chart.quarter * chart.every)
            visible: chart.shows(index)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            style: Theme.caption
            color: Theme.muted
            text: modelData
            Accessible.ignored: true
        }
    }
    Row {
        id: under

        anchors.bottom: parent.bottom
        width: parent.width
        topPadding: Theme.xs
        spacing: Theme.s

        Dots {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.l
            height: Theme.xxs
            visible: chart.promised
        }
        PlainText {
            width: parent.width - (chart.promised ? Theme.l + Theme.s : 0)
            style: Theme.caption
            color: Theme.muted
            text: chart.promised ? chart.picture.promiseText : chart.picture.note
        }
    }
}
