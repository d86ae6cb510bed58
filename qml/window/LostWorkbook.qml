// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The way back to a copy where the workbook can't be opened, or isn't there any more: which there are, what the chosen
/// one holds, and one press.
ColumnLayout {
    id: section

    required property Program program
    readonly property KeptCopies copies: program.copies
    readonly property bool previewing: copies.previewing
    /// How many are shown until all are asked for.
    readonly property int few: 3
    property bool all: false

    function showAll() {
        section.all = true;
        rows.itemAt(section.few).forceActiveFocus();
    }

    spacing: Theme.s
    Keys.onEscapePressed: section.copies.dismiss()
    Component.onCompleted: section.copies.refresh()

    ErrorBlock {
        Layout.fillWidth: true
        visible: section.copies.problem.length > 0
        title: section.copies.problem
        message: section.copies.problemHint
    }
    Heading {
        Layout.fillWidth: true
        style: Theme.voice
        text: section.previewing ? qsTr("Go back to %1?").arg(section.copies.chosenTitle)
            : section.program.problem.length > 0 ? qsTr("There are copies of it. Go back to one?")
                                                 : qsTr("A workbook was here, and isn’t any more. Go back to a copy of it?")
    }
    PlainText {
        Layout.fillWidth: true
        visible: !section.previewing
        style: Theme.small
        color: Theme.muted
        text: qsTr("Choose one, and see first what it holds.")
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
            visible: !section.previewing && (section.all || index < section.few)
            enabled: sound
            iconName: "history"
            label: title
            onClicked: section.copies.choose(index)
        }
    }
    QuietButton {
        visible: !section.previewing && !section.all && section.copies.count > section.few
        label: qsTr("Show all %1").arg(section.copies.count)
        onClicked: section.showAll()
    }
    Repeater {
        model: section.copies.beside

        RowLayout {
            id: line

            required property string label
            required property string then

            Layout.fillWidth: true
            spacing: Theme.m

            PlainText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                style: Theme.small
                color: Theme.muted
                text: line.label
            }
            PlainText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                style: Theme.row
                text: line.then
            }
        }
    }
    Repeater {
        model: section.copies.losses

        PlainText {
            required property string modelData

            Layout.fillWidth: true
            style: Theme.small
            color: Theme.muted
            text: modelData
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s
        visible: section.previewing

        SecondaryButton {
            onVisibleChanged: if (visible) forceActiveFocus()
            iconName: "history"
            label: qsTr("Go back to this copy")
            onClicked: section.copies.goBack()
        }
        QuietButton {
            label: qsTr("Not now")
            onClicked: section.copies.dismiss()
        }
    }
}
