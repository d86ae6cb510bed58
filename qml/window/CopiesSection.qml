// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The copies of the workbook: where they are, when the last was made, one more, and each as a way back.
ColumnLayout {
    id: section

    required property Program program
    readonly property KeptCopies copies: program.copies
    /// How many are shown until all are asked for.
    readonly property int few: 5
    property bool all: false
    property int chosen: -1

    /// What couldn't be gone back to says why: it is brought in sight.
    function begin() {
        if (section.copies.problem !== "") more.forceActiveFocus();
        section.copies.refresh();
    }
    function showAll() {
        section.all = true;
        rows.itemAt(section.few).forceActiveFocus();
    }
    function choose(row) {
        section.chosen = row;
        section.copies.choose(row);
    }
    /// The keyboard comes back to the copy that was looked at.
    function comeBack() {
        if (section.chosen >= 0) rows.itemAt(section.chosen).forceActiveFocus();
        section.chosen = -1;
    }

    spacing: Theme.s
    Component.onCompleted: section.begin()

    PlainText {
        Layout.fillWidth: true
        style: Theme.label
        text: qsTr("Copies")
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.small
        color: Theme.muted
        text: section.copies.lastText
    }
    PlainText {
        Layout.fillWidth: true
        visible: section.copies.folder.length > 0
        style: Theme.small
        color: Theme.muted
        text: qsTr("They are made by themselves when something has changed, away from the workbook: in %1.").arg(section.copies.folder)
    }
    ErrorBlock {
        Layout.fillWidth: true
        visible: section.copies.problem.length > 0
        title: section.copies.problem
        message: section.copies.problemHint
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        spacing: Theme.s

        SecondaryButton {
            id: more

            iconName: "copy"
            label: qsTr("Make a copy now")
            onClicked: section.copies.makeCopy()
        }
        QuietButton {
            iconName: "file"
            label: qsTr("Save a copy elsewhere")
            onClicked: chooser.open()
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.m
        visible: section.copies.count > 0
        style: Theme.small
        color: Theme.muted
        text: qsTr("Go back to a copy: choose one, and see first what that would change.")
    }
    Repeater {
        id: rows

        model: section.copies.rows

        LinkRow {
            required property int index
            required property string title
            required property bool sound
            required detail

            Layout.fillWidth: true
            visible: section.all || index < section.few
            enabled: sound
            iconName: "history"
            label: title
            onClicked: section.choose(index)
        }
    }
    QuietButton {
        visible: !section.all && section.copies.count > section.few
        label: qsTr("Show all %1").arg(section.copies.count)
        onClicked: section.showAll()
    }

    FileChooser {
        id: chooser

        title: qsTr("Save a copy elsewhere")
        saving: true
        onChosen: url => section.program.saveCopy(url)
    }
}
