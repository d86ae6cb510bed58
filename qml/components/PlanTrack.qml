// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The budget of step 6: one segment a group, what goes beyond the promise in danger's colour, today as a grey tick, and
/// the promise as a dot that is dragged. Places are shares of the track, 0 to 1. Keys: arrows 5 minutes, Page 30.
Item {
    id: track

    property string label
    property string valueText
    property alias model: segments.model
    property real promise: 0
    property real used: 0
    /// Where today's minutes lie; -1: not known.
    property real today: -1
    readonly property var steps: ({[Qt.Key_Left]: -5, [Qt.Key_Down]: -5, [Qt.Key_Right]: 5, [Qt.Key_Up]: 5, [Qt.Key_Minus]: -5, [Qt.Key_Plus]: 5,
        [Qt.Key_PageDown]: -30, [Qt.Key_PageUp]: 30})
    readonly property bool dragging: area.pressed
    readonly property real thickness: Theme.s + Theme.xs

    signal dragBegan
    signal dragged(real share)
    signal stepped(int minutes)

    function pull(x) {
        track.dragged(Math.max(0, Math.min(1, x / track.width)));
    }
    function moved(minutes) {
        if (minutes !== 0)
            track.stepped(minutes);
        return minutes !== 0;
    }

    implicitHeight: Theme.l
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: label === "" ? valueText : label + ", " + valueText
    Accessible.focusable: true
    Accessible.onIncreaseAction: stepped(5)
    Accessible.onDecreaseAction: stepped(-5)
    Keys.onPressed: event => event.accepted = track.moved(track.steps[event.key] ?? 0)

    component Follow: Behavior {
        NumberAnimation {
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: track.thickness
        radius: height / 2
        color: Theme.sunken
    }
    Repeater {
        id: segments

        Rectangle {
            required property real start
            required property real share
            required property bool candidate

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            x: Math.round(track.width * start)
            width: Math.max(Theme.xxs, Math.round(track.width * (start + share)) - x - Theme.hair)
            height: track.thickness
            radius: Theme.xxs
            color: start + share > track.promise + 0.0001 ? Theme.danger : candidate ? Theme.objective2 : Theme.objective1

            Follow on x {
                enabled: !track.dragging
            }
            Follow on width {
                enabled: !track.dragging
            }
        }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: track.width * track.today - Theme.hair
        width: 2 * Theme.hair
        height: Theme.m + Theme.xs
        visible: track.today >= 0
        color: Theme.edge
    }
    Item {
        x: track.width * track.promise
        height: parent.height

        Follow on x {
                enabled: !track.dragging
            }

        Rectangle {
            anchors.horizontalCenter: parent.left
            height: parent.height
            width: 2 * Theme.hair
            color: Theme.ink
        }
        Rectangle {
            id: dot

            anchors.centerIn: parent
            width: Theme.m + Theme.xs - Theme.hair
            height: width
            radius: width / 2
            color: Theme.you
            border.color: Theme.ink
            border.width: Theme.strokeControl

            FocusRing {
                radius: dot.radius
                shown: track.activeFocus
            }
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: -Theme.s
        anchors.bottomMargin: -Theme.s
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            track.forceActiveFocus(Qt.MouseFocusReason);
            track.dragBegan();
            track.pull(mouse.x);
        }
        onPositionChanged: mouse => track.pull(mouse.x)
    }
}
