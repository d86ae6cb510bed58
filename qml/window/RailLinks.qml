// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The quiet rows at the foot of the rail and of the list of steps: what can stand in place of a step.
Column {
    id: links

    required property bool example
    /// Whether there is a list of people to go to.
    required property bool coach
    /// Whether there are settings to go to.
    property bool settings: true
    /// Whether it is time to look back on what was decided.
    property bool due: false
    /// What stands there now, empty for nothing.
    required property string aside
    signal asked(string name)
    signal exampleLeft()

    component AsideLink: RailLink {
        required property string name

        width: links.width
        selected: links.aside === name
        onClicked: links.asked(name)
    }

    RailLink {
        width: links.width
        visible: links.example
        iconName: "door"
        label: qsTr("Leave the example")
        onClicked: links.exampleLeft()
    }
    AsideLink {
        name: "look-back"
        visible: links.due
        iconName: "clock"
        label: qsTr("Look back")
    }
    AsideLink {
        name: "history"
        iconName: "history"
        label: qsTr("History")
    }
    AsideLink {
        name: "people"
        visible: links.coach && !links.example
        iconName: "people"
        label: qsTr("People")
    }
    AsideLink {
        name: "settings"
        visible: links.settings
        iconName: "gear"
        label: qsTr("Settings")
    }
}
