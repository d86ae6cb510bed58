// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A quiet row at the foot of the rail.
Pressable {
    id: link

    required property string iconName
    property bool selected: false

    leftPadding: Theme.xs
    rightPadding: Theme.s

    background: Rectangle {
        radius: link.radius
        color: link.selected ? Theme.accentSoft : link.hovered ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
    }
    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            name: link.iconName
            color: link.selected ? Theme.onAccentSoft : Theme.muted
        }
        PlainText {
            Layout.fillWidth: true
            style: link.selected ? Theme.rowStrong : Theme.rowRegular
            color: link.selected ? Theme.onAccentSoft : Theme.muted
            text: link.label
            Accessible.ignored: true
        }
    }
}
