// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A choice in a DropDown's list.
T.ItemDelegate {
    id: root

    property string label
    property bool chosen: false

    implicitHeight: Math.max(Theme.hit, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    Accessible.selected: chosen
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.chosen ? Theme.accentSoft : root.highlighted || root.hovered ? Theme.sunken : "transparent"
        border.width: root.highlighted ? Theme.hair : 0
        border.color: Theme.edge
    }
    contentItem: RowLayout {
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            text: root.label
            style: root.chosen ? Theme.rowStrong : Theme.row
            color: root.chosen ? Theme.onAccentSoft : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            visible: root.chosen
            name: "check"
            size: Theme.iconSmall
            color: Theme.onAccentSoft
        }
    }
}
