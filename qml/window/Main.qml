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

    // Each is read from its file when it is needed: who begins doesn't wait for the seven steps, who comes back not for
    // the welcome.
    Loader {
        anchors.fill: parent
        focus: true
        readonly property string wanted: window.program.state === Program.Ready ? "Workspace"
                : window.program.state === Program.Opening ? "" : "Welcome"

        function turn() {
            const session = wanted === "Workspace" ? {"session": window.program.session} : {};
            setSource(wanted ? Qt.resolvedUrl(wanted + ".qml") : "", Object.assign({"program": window.program}, session));
        }

        onWantedChanged: turn()
        Component.onCompleted: turn()
        onLoaded: (item as Item).forceActiveFocus()
    }
}
