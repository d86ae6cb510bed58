// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A button that is only an icon; its name is said to screen readers and shown when the pointer rests on it.
Pressable {
    id: root

    property string iconName
    property color ink: Theme.ink
    property real iconSize: Theme.icon
    /// Whether its name may be shown.
    property bool hinted: true

    implicitWidth: Theme.hit
    implicitHeight: Theme.hit

    background: Outline {
        color: root.enabled && (root.down || root.hovered) ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        lineWidth: root.down ? Theme.strokeControl : 0
        line: Theme.ink
        radius: root.radius
    }
    contentItem: Item {
        implicitWidth: root.iconSize
        implicitHeight: root.iconSize

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.enabled ? root.ink : Theme.faint
        }
    }

    Hint {
        text: root.label
        shown: root.hinted && (root.hovered && !root.down || root.ringed)
    }
}
