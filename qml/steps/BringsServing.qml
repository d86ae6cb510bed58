// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What the group serves, as chips: the objectives with their number first, behind one chip the other purposes and one's
/// own words; none; "I don't know". One stop of the Tab key: arrows move, Space and the number of an objective choose.
ColumnLayout {
    id: serving

    required property BringsCard card
    /// Opened by hand; without a tag it is open by itself.
    property bool asked: false
    /// Whether purposes that are no objectives are shown too.
    property bool all: false
    property bool writing: false
    property BringsChip current: null
    readonly property bool open: serving.asked || serving.card.tags.count === 0
    readonly property BringsChip stop: serving.current && serving.current.visible ? serving.current : serving.first
    readonly property BringsChip lead: rows.count > 0 ? rows.itemAt(0) as BringsChip : null
    readonly property BringsChip first: serving.lead && serving.lead.visible ? serving.lead : more.visible ? more : own

    /// The keyboard is done here: what was just tagged comes next.
    signal scoresAsked

    spacing: Theme.s

    function enter() {
        serving.asked = true;
        serving.first.forceActiveFocus(Qt.TabFocusReason);
    }
    function fold() {
        serving.asked = false;
        serving.all = false;
        serving.writing = false;
    }
    function move(by) {
        const chips = Array.from(flow.visibleChildren).filter(child => child instanceof BringsChip);
        chips[Math.max(0, Math.min(chips.length - 1, chips.indexOf(serving.current) + by))].forceActiveFocus(Qt.TabFocusReason);
    }
    function toggle(purposeId) {
        serving.asked = true;
        serving.card.toggle(purposeId);
    }
    function toggleRank(text) {
        serving.asked = true;
        return /^[1-9]$/.test(text) && serving.card.toggleRank(Number(text));
    }
    /// A key that chooses; false: none of ours.
    function chosen(text) {
        if (text === "0") serving.card.serveNothing(!serving.card.servesNothing);
        else if (text === "?") serving.card.serveUnknown();
        return text === "0" || text === "?" || serving.toggleRank(text);
    }
    function showAll() {
        serving.asked = true;
        serving.all = true;
        own.forceActiveFocus(Qt.TabFocusReason);
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
    function tab(event) {
        event.accepted = serving.asked && serving.card.unscoredRow() >= 0;
        if (event.accepted) serving.leave();
    }
    function leave() {
        serving.fold();
        serving.scoresAsked();
    }

    Keys.onPressed: event => event.accepted = !(event.modifiers & Qt.AltModifier) && serving.open && serving.chosen(event.text)

    PlainText {
        Layout.fillWidth: true
        visible: serving.open
        style: Theme.label
        text: serving.card.tags.count > 0 ? qsTr("It serves:") : qsTr("What does it serve?")
    }
    PlainText {
        Layout.fillWidth: true
        visible: serving.open && serving.card.servesNothing && serving.card.servingBefore
        style: Theme.caption
        color: Theme.muted
        text: serving.card.beforeText
    }
    Flow {
        id: flow

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

            BringsChip {
                required property string purposeId
                required property string name
                required property int rank
                required property bool tagged

                width: Math.min(implicitWidth, serving.width)
                visible: rank > 0 || tagged || serving.all
                stop: serving.stop
                checkable: true
                checked: tagged
                iconName: tagged ? "" : "plus"
                label: rank > 0 ? qsTr("%1. %2").arg(rank).arg(name) : name
                onClicked: serving.toggle(purposeId)
                onReached: serving.current = this
                onTabbed: event => serving.tab(event)
            }
        }
        BringsChip {
            id: more

            visible: !serving.all
            stop: serving.stop
            iconName: "plus"
            dashed: true
            label: qsTr("Something else")
            onClicked: serving.showAll()
            onReached: serving.current = this
            onTabbed: event => serving.tab(event)
        }
        BringsChip {
            id: own

            visible: serving.all
            stop: serving.stop
            iconName: "pencil"
            dashed: true
            label: qsTr("In my own words")
            onClicked: serving.write()
            onReached: serving.current = this
            onTabbed: event => serving.tab(event)
        }
        BringsChip {
            visible: serving.card.tags.count === 0
            stop: serving.stop
            checkable: true
            checked: serving.card.servesNothing
            quiet: serving.card.servingBefore
            label: qsTr("It serves none of these")
            onClicked: serving.card.serveNothing(!serving.card.servesNothing)
            onReached: serving.current = this
            onTabbed: event => serving.tab(event)
        }
        BringsChip {
            visible: serving.card.tags.count === 0
            stop: serving.stop
            checkable: true
            checked: serving.card.servesUnknown
            dashed: true
            label: qsTr("I don’t know")
            onClicked: serving.card.serveUnknown()
            onReached: serving.current = this
            onTabbed: event => serving.tab(event)
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
