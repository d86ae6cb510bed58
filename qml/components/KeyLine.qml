// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A key and what it does.
RowLayout {
    id: line

    required property string keys
    required property string does

    spacing: Theme.s
    Accessible.role: Accessible.StaticText
    Accessible.name: line.keys + " " + line.does

    KeyCap {
        Layout.alignment: Qt.AlignTop
        text: line.keys
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.small
        color: Theme.muted
        text: line.does
        Accessible.ignored: true
    }
}
