// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A key on the keyboard, drawn as one: 13 px in a thin frame.
Rectangle {
    id: root

    property string text
    property color ink: Theme.ink
    property color line: Theme.edge

    implicitWidth: Math.max(implicitHeight, caption.implicitWidth + 2 * Theme.s)
    implicitHeight: caption.implicitHeight + Theme.tight
    radius: Theme.radiusSmall
    color: "transparent"
    border.width: Theme.hair
    border.color: line
    Accessible.ignored: true

    PlainText {
        id: caption

        anchors.centerIn: parent
        style: Theme.caption
        text: root.text
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
