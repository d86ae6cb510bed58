// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Recentre.Components

/// Chart 1: a point a group, minutes to the right, points upwards; the arrows go from point to point, Enter opens the
/// group of the one that is chosen.
FocusScope {
    id: chart

    required property var picture
    /// The group whose point is chosen.
    property string selected
    readonly property rect plot: Qt.rect(axisWidth, Theme.s, width - axisWidth - Theme.m, height - Theme.s - axisHeight)
    readonly property real axisWidth: Theme.xxl + Theme.xs
    readonly property real axisHeight: 2 * Theme.caption.lineHeight + Theme.s
    readonly property point at: revision >= 0 ? picture.at(selected, plot) : Qt.point(0, 0)
    readonly property real limitX: plot.x + plot.width * picture.minutesLimit / picture.minutesEnd
    readonly property real limitY: plot.y + plot.height * (1 - picture.valueLimit / picture.valueEnd)
    readonly property var taken: [muchValue.place, wellGiven.place, costly.place]
    readonly property var names: revision >= 0 && width > 0 ? picture.names(plot, [Theme.caption.font, Theme.label.font], Theme.markReach, selected, taken) : []
    property int revision: 0

    signal chosen(string group)
    signal opened(string group)

    function go(x, y) {
        chart.chosen(chart.picture.next(chart.selected, x, y, chart.plot));
    }
    function pick(at) {
        chart.forceActiveFocus(Qt.MouseFocusReason);
        const group = chart.picture.groupAt(at, chart.plot, Theme.markReach);
        if (group !== "") chart.chosen(group);
    }
    function wants(event) {
        return chart.activeFocus && !event.modifiers && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: revision >= 0 ? picture.says(selected) + ". " + picture.sentence : ""
    Accessible.focusable: true
    Accessible.onPressAction: chart.opened(chart.selected)
    Keys.onLeftPressed: chart.go(-1, 0)
    Keys.onRightPressed: chart.go(1, 0)
    Keys.onUpPressed: chart.go(0, -1)
    Keys.onDownPressed: chart.go(0, 1)
    Keys.onShortcutOverride: event => event.accepted = chart.wants(event)
    Keys.onPressed: event => {
        event.accepted = chart.wants(event);
        if (event.accepted) chart.opened(chart.selected);
    }

    /// A quadrant's name, from `top` down where it covers no point; without such a place, or too wide, it is left out.
    component Quadrant: PlainText {
        required property real highest
        required property real lowest
        required property real wide
        readonly property real free: chart.revision >= 0 ? chart.picture.room(chart.plot, x, implicitWidth, height, highest, lowest) : -1
        readonly property rect place: visible ? Qt.rect(x, y, implicitWidth, height) : Qt.rect(0, 0, 0, 0)

        y: Math.max(0, free)
        visible: free >= 0 && implicitWidth + 2 * Theme.sm < wide
        style: Theme.voiceSmall
        wrapMode: Text.NoWrap
        color: Theme.muted
        Accessible.ignored: true
    }

    Binding {
        target: chart.picture
        property: "markScale"
        value: Theme.halfScale
    }
    Connections {
        target: chart.picture

        function onFollowed() {
            chart.revision += 1;
        }
    }

    Rectangle {
        x: chart.plot.x
        y: chart.plot.y
        width: chart.limitX - x
        height: chart.limitY - y
        color: Qt.alpha(Theme.accentSoft, 0.6)
    }
    Dots {
        x: chart.limitX
        y: chart.plot.y
        width: Theme.xxs
        height: chart.plot.height
    }
    Dots {
        x: chart.plot.x
        y: chart.limitY
        width: chart.plot.width
        height: Theme.xxs
    }

    ChartView {
        anchors.fill: parent
        plotArea: chart.plot
        antialiasing: true
        animationOptions: ChartView.NoAnimation
        backgroundColor: "transparent"
        legend.visible: false
        Accessible.ignored: true

        ChartAxis {
            id: minutes

            max: chart.picture.minutesEnd
            tickInterval: chart.picture.minutesStep
        }
        ChartAxis {
            id: value

            max: chart.picture.valueEnd
            tickInterval: chart.picture.valueStep
            lined: true
        }

        component Marks: ValueMarks {
            picture: chart.picture
            axisX: minutes
            axisY: value
        }

        component Rings: EstimatedRings {
            picture: chart.picture
            axisX: minutes
            axisY: value
        }
        Rings { step: 2 }
        Rings { step: 1 }
        Rings { step: 0 }
        Marks { recommendation: "skip"; step: 2 }
        Marks { recommendation: "drop"; step: 2 }
        Marks { recommendation: "replace"; step: 2 }
        Marks { recommendation: "try"; step: 2 }
        Marks { recommendation: "join"; step: 2 }
        Marks { recommendation: "keep"; step: 2 }
        Marks { recommendation: "contribute"; step: 2 }
        Marks { recommendation: "skip"; step: 1 }
        Marks { recommendation: "drop"; step: 1 }
        Marks { recommendation: "replace"; step: 1 }
        Marks { recommendation: "try"; step: 1 }
        Marks { recommendation: "join"; step: 1 }
        Marks { recommendation: "keep"; step: 1 }
        Marks { recommendation: "contribute"; step: 1 }
        Marks { recommendation: "skip"; step: 0 }
        Marks { recommendation: "drop"; step: 0 }
        Marks { recommendation: "replace"; step: 0 }
        Marks { recommendation: "try"; step: 0 }
        Marks { recommendation: "join"; step: 0 }
        Marks { recommendation: "keep"; step: 0 }
        Marks { recommendation: "contribute"; step: 0 }
    }

    Ticks {
        x: chart.plot.x
        y: chart.plot.y + chart.plot.height
        width: chart.plot.width
        texts: chart.picture.minuteTicks
        apart: chart.picture.minutesStep / chart.picture.minutesEnd
    }
    Ticks {
        x: chart.plot.x
        y: chart.plot.y
        height: chart.plot.height
        upright: true
        texts: chart.picture.valueTicks
        apart: chart.picture.valueStep / chart.picture.valueEnd
    }
    Quadrant {
        id: muchValue

        x: chart.plot.x + Theme.sm
        highest: chart.plot.y + Theme.xs
        lowest: chart.limitY
        wide: chart.limitX - chart.plot.x
        text: qsTr("little time, much value")
    }
    Quadrant {
        id: wellGiven

        x: chart.plot.x + chart.plot.width - implicitWidth - Theme.s
        highest: chart.plot.y + Theme.xs
        lowest: chart.limitY
        wide: chart.plot.x + chart.plot.width - chart.limitX
        text: qsTr("time well given")
    }
    Quadrant {
        id: costly

        x: chart.plot.x + chart.plot.width - implicitWidth - Theme.s
        highest: chart.limitY + Theme.xs
        lowest: chart.plot.y + chart.plot.height
        wide: chart.plot.x + chart.plot.width - chart.limitX
        text: qsTr("costs more than it brings")
    }
    PlainText {
        x: chart.plot.x + chart.plot.width - implicitWidth
        y: chart.height - height
        style: Theme.caption
        color: Theme.muted
        text: qsTr("minutes a week")
        Accessible.ignored: true
    }

    ChosenRing {
        visible: chart.selected !== "" && chart.at.x > 0
        x: chart.at.x
        y: chart.at.y
        recommendation: chart.revision >= 0 ? chart.picture.recommendationOf(chart.selected) : ""
    }

    Repeater {
        model: chart.names

        PlainText {
            required property var modelData

            x: modelData.x
            y: modelData.y
            wrapMode: Text.NoWrap
            style: modelData.group === chart.selected ? Theme.label : Theme.caption
            text: modelData.name
            Accessible.ignored: true
        }
    }

    PointerArea {
        anchors.fill: parent
        onPointed: at => chart.pick(at)
        onOpened: if (chart.selected !== "") chart.opened(chart.selected)
    }
    FocusRing {
        shown: chart.activeFocus
        radius: Theme.radiusSmall
    }
}
