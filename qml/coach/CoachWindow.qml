// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The coach's own window, beside the client's view and never shared. It is there while the hour goes on; the client's
/// window knows nothing of it.
Window {
    id: window

    required property Hour hour

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 400
    visible: hour.shown
    color: Theme.page
    title: qsTr("Recentre, for the coach alone")

    // Of the application: it is noted wherever the keyboard is, and nothing of it shows in the client's view.
    Shortcut {
        sequence: "F7"
        context: Qt.ApplicationShortcut
        enabled: window.hour.open
        onActivated: window.hour.flag()
    }
    AsUsual {
        anchors.fill: parent

        // Read from its file when it is there: who has no client doesn't wait for it.
        Loader {
            anchors.fill: parent
            focus: true
            readonly property bool wanted: window.hour.shown

            function turn() {
                setSource(wanted ? Qt.resolvedUrl("CoachDesk.qml") : "", {"hour": window.hour});
            }

            onWantedChanged: turn()
            onLoaded: (item as Item).forceActiveFocus()
        }
    }
}
