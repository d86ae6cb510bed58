// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The box of a TickBox, alone.
Outline {
    id: root

    property bool checked: false
    property bool hovered: false
    property bool down: false

    implicitWidth: Theme.icon + Theme.xxs
    implicitHeight: implicitWidth
    radius: Theme.radiusSmall
    color: checked ? (enabled ? (down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent) : "transparent") : hovered || down ? Theme.sunken : Theme.surface
    line: checked && enabled ? Theme.accent : down ? Theme.ink : Theme.edge
    dashed: !enabled

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        name: "tick"
        size: Theme.inset
        color: root.enabled ? Theme.onAccent : Theme.faint
    }
}
