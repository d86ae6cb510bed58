// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Help for a word: a sign beside it that says, in a panel, what is meant; once more, Escape, or going on closes it. The
/// keyboard stays on the sign, and screen readers read what is meant with it.
IconButton {
    id: root

    property string word
    property string explanation
    property bool open: false

    function turn() {
        forceActiveFocus();
        open = !open;
    }

    implicitWidth: Theme.icon
    implicitHeight: Theme.icon
    iconName: "info"
    iconSize: Theme.iconSmall
    ink: Theme.muted
    hinted: !open
    usesEnter: ringed || open
    label: qsTr("What does “%1” mean?").arg(root.word)
    Accessible.description: root.explanation
    onClicked: root.turn()
    onActiveFocusChanged: if (!activeFocus) root.open = false
    Keys.onEscapePressed: event => {
        event.accepted = root.open;
        root.open = false;
    }

    Loader {
        active: root.open
        source: Qt.resolvedUrl("HelpPanel.qml")
        Accessible.ignored: true
        onLoaded: (item as HelpPanel).tell(root)
    }
}
