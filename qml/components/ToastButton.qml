// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The act on a toast. Its focus ring is drawn in the toast's own ink, which would swallow the page's.
Pressable {
    id: root

    property string keyCap

    implicitHeight: Math.max(Theme.hit, implicitContentHeight)
    leftPadding: Theme.s
    rightPadding: Theme.s

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.lit ? Qt.alpha(Theme.onToast, 0.14) : "transparent"
    }
    contentItem: ButtonFace {
        iconName: "undo"
        iconSize: Theme.iconList
        label: root.label
        ink: Theme.onToastAction

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            ink: Theme.onToastAction
            line: Qt.alpha(Theme.onToastAction, 0.55)
        }
    }
}
