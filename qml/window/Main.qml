// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The window: welcome, or one person's exercise. It is handed the program and reaches for nothing else.
Window {
    id: window

    required property Program program
    /// A coach's list of people, from whoever makes the window: its page, and what that is given. What is in it isn't
    /// known here.
    property var people: null
    readonly property bool ready: program.state === Program.Ready

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 400
    visible: true
    color: Theme.page
    title: "Recentre"

    onClosing: close => {
        close.accepted = false;
        window.leave();
    }

    /// What is being typed becomes an edit before the writer is drained.
    function leave() {
        commit.forceActiveFocus();
        program.quit();
    }

    Binding {
        target: Theme
        property: "dark"
        value: window.program.settings.dark
    }
    Binding {
        target: Theme
        property: "textFactor"
        value: window.program.settings.textFactor
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.program.settings.reducedMotion
    }

    Binding {
        target: Theme
        property: "present"
        value: window.program.presenting
    }

    NoPasting {
        into: window
        on: window.program.presenting
    }

    // Of the application: whichever window or dialog has the keyboard. A shortcut of the window would be silent while a
    // dialog is open.
    Shortcut {
        sequence: "F9"
        context: Qt.ApplicationShortcut
        enabled: window.ready
        onActivated: window.program.presenting = !window.program.presenting
    }
    Shortcut {
        sequence: "F8"
        context: Qt.ApplicationShortcut
        enabled: window.program.presenting
        onActivated: window.program.blank = !window.program.blank
    }
    Item {
        id: commit
    }

    Connections {
        target: window.program

        function onComeForward() {
            window.raise();
            window.requestActivate();
        }
        function onFieldsToCommit() {
            commit.forceActiveFocus();
        }
    }

    // Each is read from its file when it is needed: who begins doesn't wait for the seven steps, who comes back not for
    // the welcome. And each has nothing but what it is handed: the client's view can't name the program.
    PagePlace {
        id: place

        anchors.fill: parent
        focus: true
        readonly property string wanted: window.program.presenting ? (window.program.blank ? "ClientBlank" : "ClientView") : window.ready ? "Workspace"
                : window.program.state === Program.Opening ? (window.program.copies.going ? "GoingBack" : "") : window.program.state === Program.Settings ? "SettingsScreen" : window.program.state === Program.People && window.people ? "People" : "Welcome"

        function given() {
            const session = window.ready ? {"session": window.program.session} : {};
            if (wanted === "ClientBlank") return {};
            return wanted === "ClientView" ? session : Object.assign({"program": window.program}, session);
        }
        function turn() {
            if (wanted === "People") return place.show(window.people.page, window.people.given);
            place.show(wanted ? Qt.resolvedUrl(wanted + ".qml") : "", given());
        }

        onWantedChanged: turn()
        onPageChanged: page?.forceActiveFocus()
        Component.onCompleted: turn()
    }
}
