// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Recentre.Components

/// Chart 7: the most that groups could bring for each weekly time. The promise is a line with a handle on the curve:
/// dragged, or moved by Left and Right (five minutes) and Page Up and Page Down (thirty).
FocusScope {
    id: chart

    required property var picture
    /// A number for each drag, so that it is one step of undo.
    property int gesture: 0
    readonly property rect plot: Qt.rect(axisWidth, Theme.s, width - axisWidth - Theme.l, height - Theme.s - axisHeight)
    readonly property real axisWidth: Theme.xxl + Theme.xs
    readonly property real axisHeight: Theme.caption.lineHeight + Theme.m
    readonly property real promiseX: xOf(picture.promise)
    readonly property real promiseY: yOf(picture.planned)
    readonly property real todayX: xOf(picture.today)
    readonly property real todayY: yOf(picture.valueToday)
    readonly property real bestY: yOf(picture.bestToday)

    signal dragBegan
    signal given(real minutes)
    signal stepped(int strides)

    function xOf(minutes) {
        return plot.x + plot.width * Math.min(1, minutes / picture.end);
    }
    function yOf(value) {
        return plot.y + plot.height * (1 - value / picture.valueEnd);
    }
    function giveAt(at) {
        chart.given(Math.max(0, Math.min(1, (at.x - plot.x) / plot.width)) * picture.end);
    }
    function begin(at) {
        chart.forceActiveFocus(Qt.MouseFocusReason);
        chart.dragBegan();
        chart.giveAt(at);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Time to give, in a week")
    Accessible.description: picture.promiseText + ", " + picture.plannedText + ". " + picture.sentence
    Accessible.focusable: true
    Accessible.onIncreaseAction: chart.stepped(1)
    Accessible.onDecreaseAction: chart.stepped(-1)
    Keys.onLeftPressed: chart.stepped(-1)
    Keys.onRightPressed: chart.stepped(1)
    Keys.onPressed: event => {
        const strides = event.key === Qt.Key_PageUp ? 6 : event.key === Qt.Key_PageDown ? -6 : 0;
        event.accepted = strides !== 0;
        if (strides !== 0) chart.stepped(strides);
    }

    Connections {
        target: chart.picture

        function onFollowed() {
            chart.picture.fill(curve);
        }
    }

    Rectangle {
        x: chart.plot.x
        y: chart.plot.y
        width: chart.promiseX - x
        height: chart.plot.height
        color: Qt.alpha(Theme.accentSoft, 0.6)
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
            id: time

            max: chart.picture.end
            tickInterval: chart.picture.step
        }
        ChartAxis {
            id: value

            max: chart.picture.valueEnd
            tickInterval: chart.picture.valueStep
            lined: true
        }
        LineSeries {
            id: curve

            axisX: time
            axisY: value
            color: Theme.accent
            width: Theme.xxs
            Component.onCompleted: chart.picture.fill(curve)
        }
    }
    Ticks {
        x: chart.plot.x
        y: chart.plot.y + chart.plot.height + Theme.xs
        width: chart.plot.width
        texts: chart.picture.ticks
        apart: chart.picture.step / chart.picture.end
        bare: chart.promiseX - x
        bareWidth: handle.width
    }
    Ticks {
        x: chart.plot.x
        y: chart.plot.y
        height: chart.plot.height
        upright: true
        texts: chart.picture.valueTicks
        apart: chart.picture.valueStep / chart.picture.valueEnd
    }

    Dots {
        x: chart.todayX - width / 2
        y: chart.bestY
        width: Theme.xxs
        height: Math.max(0, chart.todayY - chart.bestY)
    }
    Rectangle {
        x: chart.todayX - width / 2
        y: chart.todayY - height / 2
        width: Theme.inset
        height: width
        color: Theme.surface
        radius: Theme.xxs
        border.width: Theme.xxs
        border.color: Theme.ink
    }
    ChartName {
        area: chart.plot
        at: Qt.point(chart.todayX, chart.todayY + Theme.s)
        style: Theme.label
        text: chart.picture.todayText
        avoid: Qt.rect(chart.promiseX - Theme.xs, 0, Theme.s, chart.height)
    }
    ChartName {
        area: chart.plot
        at: Qt.point(chart.todayX, (chart.bestY + chart.todayY) / 2 - height / 2)
        visible: chart.todayY - chart.bestY > Theme.l
        beside: true
        style: Theme.caption
        color: Theme.muted
        text: chart.picture.bestText
        avoid: Qt.rect(chart.promiseX - Theme.xs, 0, Theme.s, chart.height)
    }

    Rectangle {
        x: chart.promiseX - width / 2
        y: chart.plot.y
        width: Theme.xxs
        height: chart.plot.height + Theme.xs
        color: Theme.ink
    }
    Rectangle {
        x: chart.promiseX - width / 2
        y: chart.promiseY - height / 2
        width: Theme.m
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: Theme.xxs
        border.color: Theme.surface
    }
    ChartName {
        area: chart.plot
        at: Qt.point(chart.promiseX, chart.promiseX - width - Theme.sm < chart.plot.x ? chart.promiseY + Theme.xs : chart.promiseY - Theme.l)
        beside: true
        style: Theme.label
        text: chart.picture.plannedText
    }
    Rectangle {
        id: handle

        x: chart.promiseX - width / 2
        y: chart.plot.y + chart.plot.height - Theme.xxs
        width: given.implicitWidth + 2 * Theme.sm
        height: Theme.l + Theme.xxs
        radius: height / 2
        color: Theme.you
        border.width: Theme.strokeControl
        border.color: Theme.onYou

        PlainText {
            id: given

            anchors.centerIn: parent
            wrapMode: Text.NoWrap
            style: Theme.label
            color: Theme.onYou
            text: chart.picture.handleText
            Accessible.ignored: true
        }
        FocusRing {
            shown: chart.activeFocus
            radius: handle.radius
        }
    }
    PointerArea {
        anchors.fill: parent
        onPointed: at => chart.begin(at)
        onDragged: at => chart.giveAt(at)
    }
}
