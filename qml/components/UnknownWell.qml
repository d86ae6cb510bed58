// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The "?" left of a scale: pressed, it says "I don't know". Filled while that is what is said. No stop of the Tab key:
/// what stands beside it has the key "?".
Pressable {
    id: root

    property bool chosen: false

    implicitWidth: Theme.l
    implicitHeight: Theme.l
    radius: Theme.radiusPill
    focusPolicy: Qt.NoFocus
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Outline {
        color: root.chosen || root.lit ? Theme.sunken : "transparent"
        line: root.down ? Theme.ink : Theme.edge
        dashed: true
        radius: root.radius
    }
    contentItem: PlainText {
        text: "?"
        style: Theme.label
        color: Theme.muted
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
