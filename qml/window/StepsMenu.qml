// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The list of steps that opens from the dots of the narrow rail.
FloatingPanel {
    id: list

    required property StepList steps
    required property var names
    required property string saveText
    signal chosen(int step)
    required property bool example
    signal settingsAsked()
    signal exampleLeft

    width: Math.min(Theme.rail + Theme.l, list.parent.width - 2 * Theme.m)
    label: qsTr("The seven steps")

    Repeater {
        model: list.steps

        StepItem {
            required property int index
            required property bool done
            required property bool current
            required property string countText

            width: list.availableWidth
            number: index + 1
            label: list.names[index]
            complete: done
            here: current
            count: current ? countText : ""
            last: index === 6
            onClicked: list.chosen(index + 1)
        }
    }
    RailLink {
        width: list.availableWidth
        visible: list.example
        iconName: "door"
        label: qsTr("Leave the example")
        onClicked: list.exampleLeft()
    }
    RailLink {
        width: list.availableWidth
        iconName: "gear"
        label: qsTr("Settings")
        onClicked: list.settingsAsked()
    }
    PlainText {
        width: list.availableWidth
        style: Theme.caption
        color: Theme.muted
        text: list.saveText
    }
}
