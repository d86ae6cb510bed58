// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A count: fewer, the figure, more. Digits type it, + and − step, ? and Backspace say unknown (below 0), drawn dashed.
/// It asks, the model answers by the binding.
FocusScope {
    id: root

    property string label
    property int count: -1
    /// Where it comes from if it was said another time: "as in June".
    property string note
    // What a screen reader says: Qt reads these off the item itself. -1 is "I don't know". It may write the value too.
    property int value: count
    readonly property int minimumValue: -1
    readonly property int maximumValue: 9999
    readonly property int stepSize: 1
    readonly property bool unknown: count < 0
    readonly property string figure: unknown ? "?" : String(count)
    readonly property bool ringed: activeFocus && byKeys
    property bool byKeys: true
    /// Whether the next digit goes on with the figure.
    property bool typing: false

    /// An act begins: what is told until the next is one step of undo.
    signal began
    /// Below 0: unknown.
    signal counted(int value)

    function tell(next, goesOn) {
        if (!goesOn)
            began();
        if (enabled && next !== count)
            counted(next);
    }
    function by(delta) {
        typing = false;
        tell(Math.max(0, Math.min(maximumValue, count + delta)), pause.running);
        pause.restart();
    }
    function typed(digit) {
        const next = typing && !unknown ? 10 * count + digit : digit;
        tell(Math.min(maximumValue, next), typing);
        typing = true;
    }
    /// Written by a screen reader.
    function follow(written) {
        value = Qt.binding(() => count);
        typing = false;
        tell(Math.max(-1, Math.min(maximumValue, written)), false);
    }
    function forget() {
        typing = false;
        tell(-1, false);
    }
    function pressed(event) {
        const asked = event.text === "?" || event.key === Qt.Key_Question || event.key === Qt.Key_Backspace;
        const step = event.text === "+" || event.key === Qt.Key_Up ? 1 : event.text === "-" || event.text === "−" || event.key === Qt.Key_Down ? -1 : 0;
        const figure = /^[0-9]$/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier));
        const act = asked ? forget : step !== 0 ? () => by(step) : figure ? () => typed(Number(event.text)) : null;
        act?.();
        return act !== null;
    }
    function take() {
        byKeys = false;
        forceActiveFocus(Qt.MouseFocusReason);
    }

    implicitWidth: Theme.counterWidth
    implicitHeight: Math.max(Theme.controlCompact, shown.implicitHeight)
    activeFocusOnTab: true
    z: activeFocus ? 1 : 0
    onValueChanged: if (value !== count)
        follow(value)
    onActiveFocusChanged: {
        byKeys = byKeys || !activeFocus;
        typing = false;
    }

    Accessible.role: Accessible.SpinBox
    Accessible.name: label
    Accessible.description: unknown ? qsTr("I don’t know") : note === "" ? figure : figure + ", " + note
    Accessible.focusable: true
    Accessible.onIncreaseAction: by(1)
    Accessible.onDecreaseAction: by(-1)
    Keys.onPressed: event => event.accepted = pressed(event)

    Timer {
        id: pause

        interval: Theme.digitPause
    }

    Outline {
        anchors.fill: parent
        color: Theme.surface
        dashed: root.unknown || !root.enabled
        radius: Theme.radiusControl
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.take()
    }

    StepButton {
        anchors.left: parent.left
        width: Theme.tile
        height: parent.height
        iconName: "minus"
        label: qsTr("Less: %1").arg(root.label)
        onClicked: root.by(-1)
    }

    PlainText {
        id: shown

        anchors.centerIn: parent
        text: root.figure
        style: Theme.bodyStrong
        color: !root.enabled ? Theme.faint : root.unknown || root.note !== "" ? Theme.muted : Theme.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    StepButton {
        anchors.right: parent.right
        width: Theme.tile
        height: parent.height
        iconName: "plus"
        label: qsTr("More: %1").arg(root.label)
        onClicked: root.by(1)
    }

    FocusRing {
        shown: root.ringed
    }
}
