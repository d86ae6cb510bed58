// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One of a few, side by side: a tab list whose arrows move. Where there is no room the segments take a second line.
T.Control {
    id: root

    property string label
    property var model: []
    property int currentIndex: 0
    /// Without a track, for a choice that isn't the page's.
    property bool plain: false

    signal activated(int index)

    function choose(index) {
        if (enabled && index !== currentIndex && index >= 0 && index < model.length)
            activated(index);
    }

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: Math.max(Theme.hit, row.childrenRect.height + 2 * padding)
    padding: plain ? 0 : 3
    focusPolicy: Qt.StrongFocus
    z: ring.shown ? 1 : 0
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Accessible.focusable: true
    Keys.onLeftPressed: choose(currentIndex + (mirrored ? 1 : -1))
    Keys.onRightPressed: choose(currentIndex + (mirrored ? -1 : 1))

    background: Rectangle {
        color: root.plain ? "transparent" : Theme.sunken
        radius: Theme.radiusControl
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth

        Flow {
            id: row

            width: Math.max(1, parent.width)
            spacing: 0

            Repeater {
                model: root.model

                Segment {
                    required property int index
                    required property string modelData

                    label: modelData
                    chosen: index === root.currentIndex
                    plain: root.plain
                    enabled: root.enabled
                    onClicked: root.choose(index)
                }
            }
        }
    }

    FocusRing {
        id: ring

        control: root
    }
}
