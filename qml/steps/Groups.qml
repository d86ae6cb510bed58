// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// Step 2: the groups one is in and those that tempt; the quiet shelf and a pasted list as trays of the same step.
StepPage {
    id: page

    /// "", "shelf" or "paste".
    property string tray: ""
    readonly property bool shelf: tray === "shelf"
    readonly property bool paste: tray === "paste"
    // What lies on the clipboard, or is dragged in, may be somebody else's: not where others look on.
    readonly property bool pastes: tray === "" && !Theme.present

    question: shelf ? page.session.quietShelf.question : paste ? page.session.paste.question
            : qsTr("Which groups are you in, and which ones tempt you?")
    why: shelf ? page.session.quietShelf.why : paste ? qsTr("Nothing is written until you say so. Untick what you don’t want.")
       : qsTr("Twelve or fifty, it does not matter. The ones you forgot are often telling: a list from the platform remembers them for you.")
    primaryLabel: shelf ? page.session.quietShelf.leaveText : paste ? page.session.paste.takeText : qsTr("What I do in them")
    backLabel: tray.length > 0 ? qsTr("Groups") : ""
    keys: shelf || paste ? [
        {"keys": qsTr("Space"), "does": qsTr("tick or untick")},
        {"keys": qsTr("Enter"), "does": shelf ? qsTr("leave what is ticked") : qsTr("take in what is ticked")},
        {"keys": qsTr("Escape"), "does": qsTr("not now")}
    ] : Theme.present ? listKeys : listKeys.concat(pasteKeys)
    readonly property var pasteKeys: [{"keys": qsTr("Ctrl V"), "does": qsTr("outside a field: paste a list")}]
    readonly property var listKeys: [
        {"keys": qsTr("Enter"), "does": qsTr("in the field: add the group and stay")},
        {"keys": "↓", "does": qsTr("from the field into the list")},
        {"keys": qsTr("Ctrl M"), "does": qsTr("I am in it, or I might join it")},
        {"keys": qsTr("F2"), "does": qsTr("another name or platform")},
        {"keys": qsTr("Delete"), "does": qsTr("take it off the list")},
        {"keys": qsTr("Ctrl Shift Q"), "does": qsTr("the quiet shelf")}
    ]

    onPrimaryAsked: page.act()

    function act() {
        page.actOnTray();
        page.close();
    }
    function actOnTray() {
        if (page.shelf) page.session.quietShelf.leaveTicked();
        else if (page.paste) page.session.paste.takeIn();
        else page.finished();
    }
    function back() {
        const mine = page.tray.length > 0;
        page.close();
        return mine;
    }
    function open(name) {
        page.tray = name;
        (page.shelf ? shelfTray : pasteTray).made.forceActiveFocus();
    }
    function close() {
        page.tray = "";
        lists.forceActiveFocus();
    }
    function pasteText() {
        page.preview(page.session.paste.loadClipboard());
    }
    function take(file) {
        page.preview(page.session.paste.loadFile(file));
    }
    function refuse() {
        page.close();
        lists.say(page.session.paste.error);
    }
    function preview(read) {
        if (read) page.open("paste");
        else page.refuse();
    }

    Keys.onEscapePressed: event => event.accepted = page.back()
    Keys.onPressed: event => {
        event.accepted = page.pastes && event.matches(StandardKey.Paste);
        if (event.accepted) page.pasteText();
    }

    Shortcut {
        sequence: "Ctrl+Shift+Q"
        enabled: page.session.quietShelf.count > 0
        onActivated: page.open("shelf")
    }

    GroupLists {
        id: lists

        anchors.fill: parent
        visible: page.tray.length === 0
        focus: visible
        session: page.session
        narrow: page.narrow
        onPasteAsked: page.pasteText()
        onFileChosen: url => page.take(url)
        onShelfAsked: page.open("shelf")
    }
    When {
        id: shelfTray

        on: page.shelf

        QuietTray {
            anchors.fill: parent
            shelf: page.session.quietShelf
            narrow: page.narrow
        }
    }
    When {
        id: pasteTray

        on: page.paste

        PasteTray {
            anchors.fill: parent
            paste: page.session.paste
            narrow: page.narrow
        }
    }

    FileDrop {
        anchors.fill: parent
        enabled: !Theme.present
        invitation: qsTr("Let go: I will say what it is")
        onDropped: url => page.take(url)
        onTextDropped: text => page.preview(page.session.paste.load(text))
    }
}
