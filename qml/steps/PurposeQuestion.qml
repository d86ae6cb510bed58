// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// One comparison at a time: is this one worth so much of that one?
ColumnLayout {
    id: side

    required property PurposePass pass
    required property bool narrow

    signal restRight()
    /// This row is to be scored.
    signal rowAsked(int row)

    spacing: Theme.s

    Heading {
        Layout.fillWidth: true
        text: side.pass.question.length > 0 ? side.pass.question : side.pass.standsText
    }
    PlainText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s
        visible: text.length > 0
        style: Theme.small
        color: Theme.muted
        text: side.pass.question.length > 0 ? side.pass.said : side.pass.missingText
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: side.pass.question.length === 0 && side.pass.missingRow >= 0
        iconName: "pencil"
        label: qsTr("Say it for “%1”").arg(side.pass.missingName)
        onClicked: side.rowAsked(side.pass.missingRow)
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: side.pass.question.length > 0
        iconName: "check"
        label: side.pass.yes
        onClicked: side.pass.confirm()
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: side.pass.question.length > 0
        iconName: "minus"
        label: qsTr("Less than that")
        onClicked: side.pass.nudge(-1)
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: side.pass.question.length > 0
        iconName: "plus"
        label: qsTr("More than that")
        onClicked: side.pass.nudge(1)
    }
    QuietButton {
        label: qsTr("The rest looks right")
        iconAfter: "right"
        onClicked: side.restRight()
    }
    KeyLine {
        Layout.topMargin: Theme.s
        visible: !side.narrow
        keys: "↑ ↓"
        does: qsTr("choose a group")
    }
    KeyLine {
        visible: !side.narrow
        keys: "← →"
        does: qsTr("nudge it by one")
    }
    KeyLine {
        visible: !side.narrow
        keys: qsTr("Shift")
        does: qsTr("by a half")
    }
}
