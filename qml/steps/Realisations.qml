// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What the figures show, one at a time: four at first, the rest asked for; after the last, what surprises.
ColumnLayout {
    id: side

    required property Session session
    required property RealisationList list
    /// The code of the one that is open, or nothing.
    required property string opened
    property bool all: false
    property int gesture: 0

    /// A realisation was pressed: it opens beside its chart, or closes.
    signal turned(string code, int chart)
    signal groupAsked(string group)

    spacing: Theme.sm

    Heading {
        Layout.fillWidth: true
        text: qsTr("What the figures show")
    }
    PlainText {
        Layout.fillWidth: true
        visible: side.list.count === 0
        style: Theme.small
        color: Theme.muted
        text: qsTr("Nothing stands out yet. With more figures, this is where it will.")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.sm

        Repeater {
            model: side.list

            RealisationRow {
                width: side.width
                visible: side.all || index < 4 || open
                open: side.opened === code
                onClicked: side.turned(code, chart)
                onGroupAsked: group => side.groupAsked(group)
            }
        }
    }
    QuietButton {
        visible: !side.all && side.list.moreText !== ""
        label: side.list.moreText
        leftPadding: 0
        iconAfter: "chevron"
        onClicked: side.all = true
    }
    PlainText {
        Layout.fillWidth: true
        visible: side.list.count > 0 && side.list.unsaidText !== ""
        style: Theme.caption
        color: Theme.muted
        text: side.list.unsaidText
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        text: qsTr("What surprises you?")
    }
    LongField {
        Layout.fillWidth: true
        label: qsTr("What surprises you?")
        showsLabel: false
        placeholder: qsTr("In your words, if you wish")
        value: side.list.surprises
        onEditingChanged: side.gesture = side.session.gesture()
        onEdited: text => side.list.writeSurprises(text, side.gesture)
    }
}
