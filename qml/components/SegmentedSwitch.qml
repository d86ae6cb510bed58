// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// One of a few, side by side: a tab list whose arrows move. Where there is no room the segments take a second line.
/// Not a Control: those lose the role of a tab list on 6.4.
Rectangle {
    id: root

    property string label
    property var model: []
    property int currentIndex: 0
    /// Without a track, for a choice that isn't the page's.
    property bool plain: false
    readonly property real inset: plain ? 0 : Theme.xxs + Theme.hair
    readonly property int rightwards: LayoutMirroring.enabled ? -1 : 1

    signal activated(int index)

    function choose(index) {
        if (enabled && index !== currentIndex && index >= 0 && index < model.length)
            activated(index);
    }
    function widthOf(label) {
        return Math.ceil(Theme.label.metrics.advanceWidth(label)) + 2 * (plain ? Theme.inset : Theme.sm);
    }

    implicitWidth: model.reduce((sum, label) => sum + widthOf(label), 0) + 2 * inset
    implicitHeight: Math.max(Theme.hit, row.implicitHeight + 2 * inset)
    color: plain ? "transparent" : Theme.sunken
    radius: Theme.radiusControl
    activeFocusOnTab: true
    z: activeFocus ? 1 : 0
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Accessible.focusable: true
    Keys.onLeftPressed: choose(currentIndex - rightwards)
    Keys.onRightPressed: choose(currentIndex + rightwards)

    Flow {
        id: row

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        spacing: 0

        Repeater {
            model: root.model

            Segment {
                required property int index
                required property string modelData

                width: Math.min(root.widthOf(modelData), row.width)
                label: modelData
                chosen: index === root.currentIndex
                plain: root.plain
                enabled: root.enabled
                onClicked: root.choose(index)
            }
        }
    }

    // A press on a segment leaves the focus where it was: what has it here came by keys.
    FocusRing {
        shown: root.activeFocus
    }
}
