// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// What a card of the hour is, and its key.
RowLayout {
    id: head

    required property string iconName
    required property string title
    property string keyCap

    spacing: Theme.s

    Icon {
        name: head.iconName
        color: Theme.accent
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.label
        text: head.title
        Accessible.role: Accessible.Heading
    }
    KeyCap {
        visible: head.keyCap !== ""
        text: head.keyCap
    }
}
