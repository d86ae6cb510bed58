// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Beside the card: whom one reaches in the group, and the keys.
ColumnLayout {
    id: side

    required property BringsCard card
    required property bool narrow

    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        visible: !side.card.candidate
        spacing: Theme.s

        Heading {
            text: qsTr("Whom do I reach there?")
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Help {
            about: "circles"
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s
        visible: !side.card.candidate && side.card.circlesBefore
        style: Theme.caption
        color: Theme.muted
        text: side.card.beforeText
    }
    CirclesPicker {
        Layout.fillWidth: true
        quiet: side.card.circlesBefore
        visible: !side.card.candidate
        labels: [qsTr("people I keep in touch with"), qsTr("people I lost touch with"), qsTr("people I would like to reach")]
        chosen: side.card.circles
        known: side.card.circlesKnown
        onToggled: (circle, on) => side.card.reach(circle, on)
        onUnknownAsked: side.card.circlesUnknown()
    }
    PlainText {
        Layout.fillWidth: true
        visible: side.card.asksTool
        style: Theme.label
        text: qsTr("Could another tool do this?")
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s
        visible: side.card.asksTool && side.card.toolBefore
        style: Theme.caption
        color: Theme.muted
        text: side.card.beforeText
    }
    DropDown {
        visible: side.card.asksTool
        compact: true
        label: qsTr("Could another tool do this?")
        model: side.card.tools
        currentIndex: side.card.tool
        onActivated: index => side.card.sayTool(index)
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: side.card.asksTool ? 0 : Theme.l
        visible: !side.narrow
        spacing: Theme.s

        KeyLine {
            keys: "0–9"
            does: qsTr("answer, count")
        }
        KeyLine {
            keys: "?"
            does: qsTr("I don’t know")
        }
        KeyLine {
            width: parent.width
            keys: qsTr("Tab")
            does: qsTr("next question")
        }
        KeyLine {
            width: parent.width
            keys: qsTr("Enter")
            does: qsTr("next group")
        }
    }
}
