// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What pulls the bar of the group that a swap is about: the finger, the keys, the screen reader's more and less. It lies
/// over the group's row.
Item {
    id: pull

    required property GroupSwap swap
    required property SwapRow row
    /// How far the row stands in.
    required property real inset
    readonly property real barX: inset + row.bar.x
    readonly property var steps: ({[Qt.Key_Left]: -5, [Qt.Key_Down]: -5, [Qt.Key_Right]: 5, [Qt.Key_Up]: 5, [Qt.Key_Minus]: -5, [Qt.Key_Plus]: 5,
        [Qt.Key_PageDown]: -30, [Qt.Key_PageUp]: 30})
    readonly property bool held: area.pressed
    property bool byKeys: true

    function take(x) {
        pull.byKeys = false;
        pull.forceActiveFocus(Qt.MouseFocusReason);
        pull.to(x);
    }
    function to(x) {
        pull.swap.pull(x / pull.row.bar.width);
    }
    function moved(minutes) {
        pull.byKeys = true;
        if (minutes !== 0) pull.swap.step(minutes);
        return minutes !== 0;
    }

    activeFocusOnTab: true
    onActiveFocusChanged: pull.byKeys = pull.byKeys || !activeFocus
    Accessible.role: Accessible.Slider
    Accessible.name: pull.row.spoken
    Accessible.description: qsTr("Pull the bar, or press up and down: five minutes")
    Accessible.focusable: true
    Accessible.onIncreaseAction: pull.swap.step(5)
    Accessible.onDecreaseAction: pull.swap.step(-5)
    Keys.onPressed: event => event.accepted = pull.moved(pull.steps[event.key] ?? 0)

    FocusRing {
        shown: pull.activeFocus && pull.byKeys
    }
    PointerArea {
        id: area

        x: pull.barX
        width: parent.width - x
        height: parent.height
        cursorShape: Qt.SizeHorCursor
        onPointed: at => pull.take(at.x)
        onDragged: at => pull.to(at.x)
        onDropped: pull.swap.settle()
    }
    // What the finger gives, beside it.
    Rectangle {
        x: Math.min(pull.width - width, pull.barX + pull.row.bar.end)
        y: pull.height - Theme.s
        width: said.implicitWidth + Theme.l
        height: said.implicitHeight + Theme.sm
        visible: pull.held
        radius: Theme.radiusControl
        color: Theme.toast

        PlainText {
            id: said

            anchors.centerIn: parent
            style: Theme.label
            color: Theme.onToast
            wrapMode: Text.NoWrap
            text: pull.swap.minutesText
            Accessible.ignored: true
        }
    }
}
