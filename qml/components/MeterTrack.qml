// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The budget's track: used up to the promise, hatched beyond it, and the promise as a line with the person's dot.
/// All three are shares of the track, 0 to 1.
Item {
    id: track

    required property real fill
    required property real over
    required property real promise
    readonly property real thickness: Theme.s + Theme.xs

    implicitHeight: Theme.l
    Accessible.ignored: true

    component Length: Behavior {
        NumberAnimation {
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        id: base

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: track.thickness
        radius: height / 2
        color: Theme.sunken
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: track.width * track.fill - radius
        width: visible ? track.width * track.over + radius : 0
        height: track.thickness
        radius: height / 2
        visible: track.over > 0
        color: Theme.dangerSoft
        border.color: Theme.danger
        border.width: Theme.strokeControl
        clip: true

        Repeater {
            model: Math.ceil(parent.width / Theme.s)

            Rectangle {
                required property int index

                x: index * Theme.s
                y: -Theme.s
                width: 2 * Theme.hair
                height: Theme.l + Theme.xs
                rotation: 30
                color: Theme.danger
            }
        }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: track.width * track.fill
        height: track.thickness
        radius: height / 2
        visible: track.fill > 0
        color: Theme.accent

        Length on width {}
    }
    Item {
        x: track.width * track.promise
        height: parent.height

        Length on x {}

        Rectangle {
            anchors.horizontalCenter: parent.left
            height: parent.height
            width: 2 * Theme.hair
            color: Theme.ink
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.m + Theme.xs - Theme.hair
            height: width
            radius: width / 2
            color: Theme.you
            border.color: Theme.ink
            border.width: Theme.strokeControl
        }
    }
}
