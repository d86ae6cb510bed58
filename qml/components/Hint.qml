// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A name shown beside what it names after half a second. Made only when it is shown.
Loader {
    id: root

    property string text
    property bool shown: false

    active: shown && text !== "" && Window.window // what is being taken out has none
    source: Qt.resolvedUrl("HintBubble.qml")
    Accessible.ignored: true
    onLoaded: (item as HintBubble).tell(root.parent, root.text)
}
