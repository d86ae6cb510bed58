// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Chart 3: every group's time in one bar, what is promised and what is given today marked on it. Arrows go from group
/// to group, and the line below says which.
FocusScope {
    id: chart

    required property var picture
    property int current: -1
    /// Whether a line below says what is chosen.
    property bool speaks: true
    readonly property real middle: Theme.l + Theme.s
    readonly property var shown: current >= 0 && current < segments.count ? segments.itemAt(current) : null
    readonly property var inks: ({ "serving": Theme.objective2, "other": Theme.other, "candidate": Theme.surface })

    function go(by) {
        chart.current = Math.max(0, Math.min(segments.count - 1, chart.current + by));
    }
    function pick(at) {
        chart.forceActiveFocus(Qt.MouseFocusReason);
        for (let i = 0; i < segments.count; ++i) if (segments.itemAt(i).x <= at.x) chart.current = i;
    }

    implicitHeight: said.y + (speaks ? said.height : 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: picture.title
    Accessible.description: said.text + " " + picture.sentence
    Accessible.focusable: true
    Keys.onLeftPressed: chart.go(-1)
    Keys.onRightPressed: chart.go(1)

    PlainText {
        x: Math.min(chart.width - width, chart.width - implicitWidth)
        width: Math.min(implicitWidth, chart.width)
        style: Theme.small
        text: chart.picture.neededText
        Accessible.ignored: true
    }
    Item {
        id: bar

        y: chart.middle
        width: chart.width
        height: Theme.xxl

        Repeater {
            id: segments

            model: chart.picture.bars

            Item {
                id: segment

                required property int index
                required property string name
                required property string figure
                required property real share
                required property real more
                required property string sign
                required property string detail

                x: bar.width * more
                width: bar.width * share
                height: bar.height

                Outline {
                    width: Math.max(Theme.hair, segment.width - Theme.xxs)
                    height: parent.height
                    radius: Math.min(Theme.xs, width / 2)
                    color: chart.inks[segment.sign]
                    dashed: segment.sign === "candidate" && width > Theme.s
                    lineWidth: segment.sign === "candidate" ? Theme.hair : 0
                }
                FocusRing {
                    shown: chart.current === segment.index
                    radius: Theme.xs
                }
            }
        }
    }
    Rectangle {
        x: bar.width * chart.picture.todayAt - width
        y: bar.y - Theme.s
        width: Theme.hair
        height: bar.height + Theme.m
        color: Theme.edge
    }
    Rectangle {
        x: bar.width * chart.picture.promiseAt - width / 2
        y: bar.y - Theme.sm
        width: Theme.xxs
        height: bar.height + Theme.l
        color: Theme.ink

        Rectangle {
            anchors.centerIn: parent
            width: Theme.icon
            height: width
            radius: width / 2
            color: Theme.you
            border.width: Theme.strokeControl
            border.color: Theme.ink
        }
    }
    PlainText {
        id: promise

        x: Math.max(0, Math.min(chart.width - width, bar.width * chart.picture.promiseAt - width / 2))
        y: bar.y + bar.height + Theme.sm
        style: Theme.label
        wrapMode: Text.NoWrap
        text: chart.picture.promiseText
        Accessible.ignored: true
    }
    PlainText {
        readonly property real wanted: bar.width * chart.picture.todayAt - width / 2
        readonly property real free: wanted >= promise.x ? promise.x + promise.width + Theme.m : Math.min(wanted, promise.x - width - Theme.m)

        x: Math.max(0, Math.min(chart.width - width, Math.max(wanted, wanted >= promise.x ? free : 0)))
        y: promise.y
        style: Theme.small
        wrapMode: Text.NoWrap
        text: chart.picture.todayText
        Accessible.ignored: true
    }
    PlainText {
        id: said

        y: promise.y + promise.height + Theme.s
        width: parent.width
        visible: chart.speaks
        style: Theme.smallMedium
        text: chart.shown ? qsTr("%1: %2 a week, %3").arg(chart.shown.name).arg(chart.shown.figure).arg(chart.shown.detail) : qsTr("Press a part of the bar to see whose it is.")
        color: chart.shown ? Theme.ink : Theme.muted
        Accessible.ignored: true
    }
    PointerArea {
        y: bar.y
        width: bar.width
        height: bar.height
        onPointed: at => chart.pick(at)
    }
    FocusRing {
        shown: chart.activeFocus && chart.current < 0
        radius: Theme.radiusSmall
    }
}
