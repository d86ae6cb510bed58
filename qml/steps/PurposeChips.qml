// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What else groups can serve to: chips that become objectives, and one for the person's own words.
ColumnLayout {
    id: chips

    required property Session session
    property bool writing: false

    spacing: Theme.s

    /// The keyboard goes to a chip: the first, or the one that follows in the place of the one just taken.
    function enter(row) {
        const chip = rows.itemAt(Math.min(row, rows.count - 1));
        if (chip)
            chip.children[0].forceActiveFocus();
    }
    function take(purposeId, row, byKeys) {
        chips.session.objectives.add(purposeId);
        if (byKeys)
            chips.enter(row);
    }
    function open() {
        chips.writing = !chips.writing;
        if (chips.writing)
            words.forceActiveFocus();
    }
    function addOwn(name) {
        words.error = chips.session.purposesOffered.addOwn(name);
        if (words.error.length === 0) chips.endWriting();
    }
    function endWriting() {
        words.clear();
        chips.writing = false;
        own.forceActiveFocus();
    }

    PlainText {
        Layout.fillWidth: true
        style: Theme.label
        text: chips.session.objectives.count === 0 ? qsTr("Groups can serve to") : qsTr("Groups can also serve to")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            id: rows

            model: chips.session.purposesOffered

            Row {
                id: purpose

                required property int index
                required property string purposeId
                required property string name
                required property bool own

                Chip {
                    width: Math.min(implicitWidth, chips.width - (purpose.own ? Theme.hit : 0))
                    iconName: "plus"
                    label: purpose.name
                    onClicked: chips.take(purpose.purposeId, purpose.index, ringed)
                }
                IconButton {
                    visible: purpose.own
                    iconName: "close"
                    label: qsTr("Remove this purpose: %1").arg(purpose.name)
                    onClicked: chips.session.purposesOffered.removeOwn(purpose.purposeId)
                }
            }
        }
        Chip {
            id: own

            iconName: "pencil"
            label: qsTr("In my own words")
            dashed: true
            onClicked: chips.open()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: chips.writing
        spacing: Theme.s

        Field {
            id: words

            Layout.fillWidth: true
            label: qsTr("In my own words")
            placeholder: qsTr("What a group could do for me")
            onAccepted: text => chips.addOwn(text)
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Add it")
            onClicked: chips.addOwn(words.text)
        }
    }
}
