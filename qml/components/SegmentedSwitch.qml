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
    readonly property real segmentInset: plain ? Theme.inset : Theme.sm

    signal activated(int index)

    function choose(index) {
        if (enabled && index !== currentIndex && index >= 0 && index < model.length)
            activated(index);
    }
    function widthOf(label) {
        return Math.ceil(Theme.label.metrics.advanceWidth(label)) + 2 * segmentInset;
    }

    implicitWidth: model.reduce((sum, label) => sum + widthOf(label), 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.hit, implicitContentHeight + topPadding + bottomPadding)
    padding: plain ? 0 : Theme.xxs + Theme.hair
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
    contentItem: Flow {
        spacing: 0

        Repeater {
            model: root.model

            Segment {
                required property int index
                required property string modelData

                width: Math.min(root.widthOf(modelData), root.availableWidth)
                label: modelData
                chosen: index === root.currentIndex
                plain: root.plain
                enabled: root.enabled
                onClicked: root.choose(index)
            }
        }
    }

    FocusRing {
        id: ring

        control: root
    }
}
