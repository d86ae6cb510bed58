// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Minus or plus of a stepper: pressed and held it goes on. Not a stop of the Tab key: the figure beside it has the keys.
Pressable {
    id: root

    property string iconName

    implicitWidth: Theme.hit
    implicitHeight: Theme.hit
    autoRepeat: true
    focusPolicy: Qt.NoFocus

    background: Outline {
        color: root.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        lineWidth: 0
        radius: Theme.radiusControl
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? Theme.accent : Theme.faint
        }
    }
}
