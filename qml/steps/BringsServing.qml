// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What the group serves, as chips: the objectives with their number first, one's own words, none, "I don't know". One
/// stop of the Tab key: arrows move, Space and the number of an objective choose.
ColumnLayout {
    id: serving

    required property BringsCard card
    /// Opened by hand; without a tag it is open by itself.
    property bool asked: false
    property bool writing: false
    property int current: 0
    readonly property bool open: serving.asked || serving.card.tags.count === 0

    /// The keyboard is done here: what was just tagged comes next.
    signal scoresAsked

    spacing: Theme.s

    function enter() {
        serving.asked = true;
        serving.current = 0;
        serving.chip(0).forceActiveFocus(Qt.TabFocusReason);
    }
    function fold() {
        serving.asked = false;
        serving.writing = false;
    }
    function chip(index) {
        return index < rows.count ? rows.itemAt(index) : [own, none, unsaid][index - rows.count];
    }
    function move(by) {
        serving.current = Math.max(0, Math.min(rows.count + 2, serving.current + by));
        serving.chip(serving.current).forceActiveFocus(Qt.TabFocusReason);
    }
    function stay() {
        serving.asked = true;
        return true;
    }
    function toggled(purposeId) {
        serving.stay();
        serving.card.toggle(purposeId);
    }
    /// A key that chooses; false: none of ours.
    function chosen(text) {
        if (text === "0") serving.card.serveNothing(!serving.card.servesNothing);
        else if (text === "?") serving.card.serveUnknown();
        return text === "0" || text === "?" || /^[1-9]$/.test(text) && serving.card.toggleRank(Number(text)) && serving.stay();
    }
    function write() {
        serving.writing = !serving.writing;
        if (serving.writing) words.forceActiveFocus();
    }
    function addOwn(text) {
        serving.asked = true;
        words.error = serving.card.addOwn(text);
        if (words.error.length === 0) serving.endWriting();
    }
    function endWriting() {
        words.clear();
        serving.writing = false;
        own.forceActiveFocus();
    }
    function leave() {
        serving.fold();
        serving.scoresAsked();
    }

    Keys.onPressed: event => event.accepted = !(event.modifiers & Qt.AltModifier) && serving.open && serving.chosen(event.text)
    Keys.onTabPressed: event => {
        event.accepted = serving.card.unscoredRow() >= 0;
        if (event.accepted) serving.leave();
    }

    PlainText {
        Layout.fillWidth: true
        visible: serving.open
        style: Theme.label
        text: serving.card.tags.count > 0 ? qsTr("It serves too:") : qsTr("What does it serve?")
    }
    Flow {
        Layout.fillWidth: true
        visible: serving.open
        spacing: Theme.s
        Keys.onLeftPressed: serving.move(-1)
        Keys.onRightPressed: serving.move(1)
        Keys.onUpPressed: serving.move(-1)
        Keys.onDownPressed: serving.move(1)
        Keys.onEscapePressed: event => {
            event.accepted = serving.card.tags.count > 0;
            if (event.accepted) serving.leave();
        }

        Repeater {
            id: rows

            model: serving.card.serving

            Chip {
                required property int index
                required property string purposeId
                required property string name
                required property int rank
                required property bool tagged

                width: Math.min(implicitWidth, serving.width)
                checkable: true
                usesEnter: false
                focusPolicy: activeFocus || index === serving.current ? Qt.StrongFocus : Qt.ClickFocus
                checked: tagged
                iconName: tagged ? "" : "plus"
                label: rank > 0 ? qsTr("%1. %2").arg(rank).arg(name) : name
                onClicked: serving.toggled(purposeId)
                onActiveFocusChanged: if (activeFocus) serving.current = index
            }
        }
        Chip {
            id: own

            usesEnter: false
            focusPolicy: activeFocus || serving.current === rows.count ? Qt.StrongFocus : Qt.ClickFocus
            iconName: "pencil"
            label: qsTr("In my own words")
            dashed: true
            onClicked: serving.write()
            onActiveFocusChanged: if (activeFocus) serving.current = rows.count
        }
        Chip {
            id: none

            checkable: true
            usesEnter: false
            focusPolicy: activeFocus || serving.current === rows.count + 1 ? Qt.StrongFocus : Qt.ClickFocus
            checked: serving.card.servesNothing
            label: qsTr("It serves none of these")
            onClicked: serving.card.serveNothing(!serving.card.servesNothing)
            onActiveFocusChanged: if (activeFocus) serving.current = rows.count + 1
        }
        Chip {
            id: unsaid

            checkable: true
            usesEnter: false
            focusPolicy: activeFocus || serving.current === rows.count + 2 ? Qt.StrongFocus : Qt.ClickFocus
            checked: serving.card.servesUnknown
            dashed: true
            label: qsTr("I don’t know")
            onClicked: serving.card.serveUnknown()
            onActiveFocusChanged: if (activeFocus) serving.current = rows.count + 2
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: serving.open && serving.writing
        spacing: Theme.s

        Field {
            id: words

            Layout.fillWidth: true
            label: qsTr("In my own words")
            placeholder: qsTr("What this group could do for me")
            onAccepted: text => serving.addOwn(text)
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Add it")
            onClicked: serving.addOwn(words.text)
        }
    }
    Chip {
        visible: !serving.open
        usesEnter: false
        iconName: "plus"
        label: qsTr("It serves something else too")
        dashed: true
        onClicked: serving.enter()
    }
}
