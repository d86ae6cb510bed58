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

    When {
        on: window.program.state === Program.Ready

        Workspace {
            anchors.fill: parent
            program: window.program
            session: window.program.session
            Component.onCompleted: forceActiveFocus()
        }
    }
    When {
        on: window.program.state === Program.Welcome || window.program.state === Program.Refused

        Welcome {
            anchors.fill: parent
            program: window.program
            Component.onCompleted: forceActiveFocus()
        }
    }
}
