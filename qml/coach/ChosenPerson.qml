// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The one who is chosen: what can be done with them, the coach's notes, and how they are erased.
ColumnLayout {
    id: side

    required property Practice practice
    property bool erasing: false

    spacing: Theme.m

    /// The question is brought in sight, and the answer that does nothing is the nearest.
    function ask() {
        side.erasing = true;
        keep.forceActiveFocus();
    }

    Connections {
        target: side.practice

        function onChosenChanged() {
            side.erasing = false;
        }
    }
    FileChooser {
        id: chooser

        title: qsTr("Where shall the file go?")
        saving: true
        filters: [qsTr("Audit files (*.json)")]
        onChosen: url => side.practice.exportTo(url)
    }

    Heading {
        Layout.fillWidth: true
        style: Theme.verdict
        text: side.practice.chosenName
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.caption
        color: Theme.muted
        text: side.practice.chosenLine
    }
    PrimaryButton {
        Layout.fillWidth: true
        large: true
        iconName: "screen"
        keyCap: "F9"
        label: qsTr("Present to %1").arg(side.practice.chosenName)
        onClicked: side.practice.present()
    }
    // Said here, before the client's view is there: no key in that view can bring it.
    TickBox {
        Layout.fillWidth: true
        checkable: true
        checked: side.practice.hour.wanted
        label: qsTr("My own window beside it, even on one screen")
        onToggled: side.practice.hour.wanted = checked
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        SecondaryButton {
            label: qsTr("Open")
            onClicked: side.practice.open()
        }
        SecondaryButton {
            label: qsTr("Report")
            onClicked: side.practice.openPlan()
        }
        SecondaryButton {
            iconName: "mail"
            label: qsTr("Envelope, before")
            onClicked: side.practice.makeBefore()
        }
        SecondaryButton {
            iconName: "mail"
            label: qsTr("Envelope, after")
            onClicked: side.practice.makeAfter()
        }
    }
    PrivateNotes {
        Layout.fillWidth: true
        practice: side.practice
    }
    PastHours {
        Layout.fillWidth: true
        practice: side.practice
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        QuietButton {
            iconName: "file"
            label: qsTr("Export")
            onClicked: chooser.open()
        }
        QuietButton {
            visible: !side.erasing
            iconName: "close"
            label: qsTr("Erase for good")
            onClicked: side.ask()
        }
    }
    // The one place where a second press is asked for: nothing brings back what is erased.
    ErrorBlock {
        Layout.fillWidth: true
        visible: side.erasing
        title: qsTr("Erase for good?")
        message: side.practice.eraseText

        SecondaryButton {
            label: qsTr("Erase")
            onClicked: side.practice.erase()
        }
        SecondaryButton {
            id: keep

            label: qsTr("Keep")
            onClicked: side.erasing = false
        }
    }
}
