// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What an objective weighs: its bar over the whole, and in words beside it, or below where there is no room.
Flow {
    id: root

    property real weight
    property string text

    spacing: Theme.gap

    Item {
        width: Math.min(root.width, Theme.weightWidth)
        height: Theme.caption.lineHeight

        Rectangle {
            id: track

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.tight
            radius: height / 2
            color: Theme.sunken

            Rectangle {
                width: Math.max(parent.height, parent.width * Math.min(1, root.weight))
                height: parent.height
                radius: height / 2
                color: Theme.accent

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.settle
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }

    PlainText {
        text: root.text
        style: Theme.caption
        color: Theme.muted
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
