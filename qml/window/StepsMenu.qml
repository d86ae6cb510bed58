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
    /// Whether the settings can be gone to as well.
    property bool settings: true
    property bool example: false
    property bool coach: false
    property string aside: ""
    /// Whether it is time to look back: a row leads there.
    property bool due: false
    signal asideAsked(string name)
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
            here: current && list.aside === ""
            count: current ? countText : ""
            last: index === 6
            onClicked: list.chosen(index + 1)
        }
    }
    RailLinks {
        width: list.availableWidth
        example: list.example
        coach: list.coach
        settings: list.settings
        due: list.due
        aside: list.aside
        onExampleLeft: list.exampleLeft()
        onAsked: name => list.asideAsked(name)
    }
    PlainText {
        width: list.availableWidth
        style: Theme.caption
        color: Theme.muted
        text: list.saveText
    }
}
