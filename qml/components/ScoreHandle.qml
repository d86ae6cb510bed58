// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One end of a score scale, a tab stop: filled is what was brought, hollow what could be. Keys: digits (1 then 0 is 10),
/// Left and Right by one, Shift by a half, Home and End, ? and Backspace unknown. Unknown (below 0) stands left of 0.
Item {
    id: root

    property string label
    property real score: -1
    /// The score in words, said to screen readers and shown when the pointer is on it.
    property string words
    /// Where the score comes from if it was said another time ("as in June"): it is drawn quieter then.
    property string note
    readonly property color ink: note === "" ? Theme.accent : Theme.muted
    property bool hollow: false
    /// Filled within hollow: both ends at the same place.
    property bool within: false
    property bool pointed: false
    /// Whether the two ways it can be nudged are drawn beside it while it has the focus.
    property bool arrows: false
    readonly property bool unknown: score < 0
    readonly property bool ringed: activeFocus && byKeys
    property bool byKeys: true
    readonly property int rightwards: LayoutMirroring.enabled ? -1 : 1
    // What a screen reader says: Qt reads these off the item itself. -1 is "I don't know", the stop before 0. It may write
    // the value too.
    property real value: score
    readonly property int minimumValue: -1
    readonly property int maximumValue: 10
    readonly property int stepSize: 1
    property int digit: -1

    /// An act begins: what is told until the next is one step of undo.
    signal began
    /// Below 0: unknown.
    signal moved(real value)
    signal removeAsked

    /// From 0 down is unknown, from unknown up is 0.
    function by(delta) {
        const next = unknown ? Math.sign(delta) - 1 : score + delta;
        return next < 0 ? (score > 0 ? 0 : -1) : Math.min(10, next);
    }
    function typed(figure) {
        const ten = digit === 1 && figure === 0 && pause.running;
        digit = ten ? -1 : figure;
        return ten ? 10 : figure;
    }
    /// The value that a key asks for; none: it is no key of ours.
    function wanted(event) {
        const size = event.modifiers & Qt.ShiftModifier ? 0.5 : 1;
        const keys = {[Qt.Key_Left]: by(-rightwards * size), [Qt.Key_Right]: by(rightwards * size), [Qt.Key_Home]: 0, [Qt.Key_End]: 10, [Qt.Key_Backspace]: -1, [Qt.Key_Question]: -1};
        if (/^[0-9]$/.test(event.text))
            return typed(Number(event.text));
        digit = -1;
        return event.text === "?" ? -1 : keys[event.key];
    }
    function pressed(event) {
        const free = !(event.modifiers & (Qt.AltModifier | Qt.MetaModifier | Qt.ControlModifier)) || event.key === Qt.Key_Question;
        const next = free ? wanted(event) : undefined;
        if (next !== undefined)
            act(next);
        return next !== undefined;
    }
    function act(next) {
        if (!pause.running)
            began();
        pause.restart();
        tell(next);
    }
    function tell(next) {
        if (enabled && next !== score)
            moved(next);
    }
    /// Written by a screen reader.
    function follow(written) {
        value = Qt.binding(() => score);
        act(written < 0 ? -1 : Math.min(10, Math.round(2 * written) / 2));
    }
    /// Taken by the pointer.
    function take() {
        byKeys = false;
        forceActiveFocus(Qt.MouseFocusReason);
        began();
    }

    implicitWidth: Theme.handle
    implicitHeight: Theme.handle
    activeFocusOnTab: true
    z: activeFocus ? 2 : hollow ? 0 : 1
    onValueChanged: if (value !== score)
        follow(value)
    onActiveFocusChanged: byKeys = byKeys || !activeFocus

    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.description: note === "" ? words : words + ", " + note
    Accessible.focusable: true
    Accessible.onIncreaseAction: act(by(1))
    Accessible.onDecreaseAction: act(by(-1))

    Keys.onPressed: event => event.accepted = pressed(event)
    Keys.onDeletePressed: removeAsked()

    Timer {
        id: pause

        interval: Theme.digitPause
    }

    Circles {
        anchors.fill: parent
        visible: !root.unknown
        circles: root.hollow ? [{x: width / 2, y: height / 2, r: width / 2 - Theme.handleLine / 2, width: Theme.handleLine, line: root.ink.toString(), fill: Theme.surface.toString()}]
                             : [{x: width / 2, y: height / 2, r: width * (root.within ? 0.25 : 0.42), fill: root.ink.toString()}]
    }

    Item {
        id: edge

        anchors.fill: parent
        anchors.margins: -Theme.xxs
    }

    component Way: Icon {
        anchors.verticalCenter: parent.verticalCenter
        z: -1
        name: "chevron"
        size: Theme.iconSmall
    }

    Way {
        anchors.right: parent.left
        anchors.rightMargin: Theme.s
        visible: root.arrows && root.activeFocus
        rotation: 180
    }
    Way {
        anchors.left: parent.right
        anchors.leftMargin: Theme.s
        visible: root.arrows && root.activeFocus
    }

    FocusRing {
        target: edge
        radius: edge.width / 2
        shown: root.ringed
    }

    Hint {
        text: root.words
        shown: root.pointed && !root.unknown
    }
}
