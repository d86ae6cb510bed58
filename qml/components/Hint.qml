// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A name shown beside what it names after half a second. Made only when it is shown; never where others look on.
Loader {
    id: root

    property string text
    property bool shown: false

    active: false
    source: Qt.resolvedUrl("HintBubble.qml")
    Accessible.ignored: true
    onShownChanged: if (!shown) active = false
    onLoaded: (item as HintBubble).tell(root.parent, root.text)

    // A popup's own delay outlives what it names by a moment, and then finds no window to open in.
    Timer {
        running: root.shown && root.text !== "" && !Theme.present
        interval: Theme.hintDelay
        onTriggered: root.active = root.Window.window !== null
    }
}
