// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The three circles round a person, pressed ring by ring, and a box to tick for each. `chosen` has three truths, the
/// inner circle first; not `known`: nobody said, the rings are dashed. It asks, the model answers by the binding.
FocusScope {
    id: root

    property var labels: []
    property var chosen: [false, false, false]
    property bool known: true
    /// Said another time: drawn quieter.
    property bool quiet: false
    readonly property bool sideways: width >= Theme.circlesFold * Theme.scale
    readonly property real size: Theme.circlesSize
    readonly property var radii: [0.18 * size, 0.335 * size, 0.49 * size]

    signal toggled(int circle, bool on)
    signal unknownAsked

    function ring(i) {
        const on = chosen[i] ?? false;
        return { x: size / 2, y: size / 2, r: radii[i], width: on ? 2 * Theme.strokeControl + Theme.hair : Theme.strokeIcon, dashed: !known,
            line: (on ? (quiet ? Theme.muted : Theme.accent) : Theme.edge).toString(), fill: (on ? Theme.accentSoft : Theme.surface).toString() };
    }
    function you() {
        return { x: size / 2, y: size / 2, r: Theme.tight, width: Theme.strokeControl, line: Theme.onYou.toString(), fill: Theme.you.toString() };
    }
    /// The circle at a place, 0 to 2, or -1 outside.
    function circleAt(x, y) {
        const away = Math.hypot(x - size / 2, y - size / 2);
        return radii.findIndex(radius => away <= radius + Theme.xxs);
    }
    function flip(circle) {
        if (enabled && circle >= 0)
            toggled(circle, !chosen[circle]);
    }
    function asks(event) {
        return event.text === "?" || event.key === Qt.Key_Question || event.key === Qt.Key_Backspace;
    }

    implicitWidth: Theme.sideWidth
    implicitHeight: sideways ? Math.max(drawing.height, boxes.height) : boxes.y + boxes.height
    Keys.onPressed: event => {
        event.accepted = asks(event);
        if (event.accepted)
            unknownAsked();
    }

    Circles {
        id: drawing

        width: root.size
        height: root.size
        circles: [root.ring(2), root.ring(1), root.ring(0), root.you()]

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            cursorShape: root.circleAt(mouseX, mouseY) < 0 ? Qt.ArrowCursor : Qt.PointingHandCursor
            onClicked: mouse => root.flip(root.circleAt(mouse.x, mouse.y))
        }

        Repeater {
            model: 3

            PlainText {
                required property int index

                x: (root.size - width) / 2
                y: root.size / 2 - root.radii[index] + Theme.xxs
                text: String(index + 1)
                style: Theme.captionStrong
                color: root.chosen[index] ? Theme.onAccentSoft : Theme.muted
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: boxes

        x: root.sideways ? drawing.width + Theme.xl : 0
        y: root.sideways ? Math.max(0, (drawing.height - height) / 2) : drawing.height + Theme.m
        width: root.width - x
        spacing: Theme.xs

        Repeater {
            model: root.labels

            TickBox {
                required property int index
                required property string modelData

                width: boxes.width
                focus: index === 0
                lead: String(index + 1)
                label: modelData
                checked: root.chosen[index] ?? false
                onToggled: root.toggled(index, checked)
            }
        }
    }
}
