// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The rail beside the list of people: nobody's steps, and whether everything is saved.
ColumnLayout {
    id: rail

    required property Practice practice
    /// The list of people is asked for, which is here: the keyboard goes to it.
    signal peopleAsked()

    spacing: 0

    RowLayout {
        spacing: Theme.m - Theme.xs

        Mark {
            size: Theme.controlCompact
        }
        PlainText {
            style: Theme.name
            text: "Recentre"
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.l
        style: Theme.rowStrong
        text: qsTr("My practice")
    }
    Item {
        Layout.fillHeight: true
    }
    RailLink {
        Layout.fillWidth: true
        selected: true
        iconName: "people"
        label: qsTr("People")
        onClicked: rail.peopleAsked()
    }
    RailLink {
        Layout.fillWidth: true
        iconName: "person"
        label: qsTr("For myself only")
        onClicked: rail.practice.program.leavePeople()
    }
    RailLink {
        Layout.fillWidth: true
        iconName: "gear"
        label: qsTr("Settings")
        onClicked: rail.practice.program.showSettings()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s
        Accessible.role: Accessible.StatusBar
        Accessible.name: rail.practice.saveText

        Icon {
            name: rail.practice.savedAll ? "check" : "clock"
            size: Theme.iconSmall
            color: Theme.muted
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.caption
            color: Theme.muted
            text: rail.practice.saveText
            Accessible.ignored: true
        }
    }
}
