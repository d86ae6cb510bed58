// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// What private notes are, and that they are private.
RowLayout {
    id: head

    property string keyCap

    spacing: Theme.s

    Icon {
        name: "note"
        color: Theme.onYouSoft
    }
    PlainText {
        style: Theme.label
        color: Theme.onYouSoft
        text: qsTr("My notes")
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.caption
        color: Theme.onYouSoft
        text: qsTr("never shown, never printed")
    }
    KeyCap {
        visible: head.keyCap !== ""
        ink: Theme.onYouSoft
        line: Theme.onYouSoft
        text: head.keyCap
    }
}
