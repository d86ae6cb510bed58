// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What a copy holds beside what is here now, and what going back to it would take. Nothing has changed yet.
FocusScope {
    id: preview

    required property KeptCopies copies
    /// Whether the bar has no room for "Not now".
    required property bool narrow

    implicitHeight: column.implicitHeight
    Component.onCompleted: preview.forceActiveFocus()

    component Line: RowLayout {
        id: line

        required property string label
        required property string then
        required property string now
        property TextStyle style: Theme.row

        Layout.fillWidth: true
        spacing: Theme.m

        PlainText {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            style: Theme.small
            color: Theme.muted
            text: line.label
        }
        PlainText {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            style: line.style
            text: line.then
        }
        PlainText {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            style: line.style
            text: line.now
        }
    }

    ColumnLayout {
        id: column

        width: preview.width
        spacing: Theme.m

        QuietButton {
            visible: preview.narrow
            focus: preview.narrow
            iconName: "left"
            label: qsTr("Not now")
            onClicked: preview.copies.dismiss()
        }
        PlainText {
            Layout.fillWidth: true
            visible: !preview.copies.compared
            color: Theme.muted
            text: qsTr("Comparing…")
        }
        Card {
            Layout.fillWidth: true
            visible: preview.copies.compared
            padding: preview.narrow ? Theme.m : Theme.l

            ColumnLayout {
                width: parent.width
                spacing: Theme.sm

                Line {
                    label: ""
                    then: qsTr("the copy")
                    now: qsTr("now")
                    style: Theme.rowStrong
                }
                Repeater {
                    model: preview.copies.beside

                    Line {}
                }
            }
        }
        Repeater {
            model: preview.copies.losses

            PlainText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: preview.copies.compared
            style: Theme.small
            color: Theme.muted
            text: qsTr("What is here now is copied first, so there is a way back from going back.")
        }
    }
}
