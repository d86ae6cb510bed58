// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A blank of a sentence: underlined, as wide as its text, dashed with "…" while it is empty.
FocusScope {
    id: root

    property string label
    property string value
    property real maximumWidth: Theme.sideWidth
    property TextStyle style: Theme.blank
    /// At least as high as the words around it.
    property real least: Theme.voice.lineHeight
    /// Whether edits are told while typing, or when the blank is left only.
    property alias eager: typing.eager
    /// Whether Tab comes to it.
    property bool stops: true
    readonly property alias text: input.text
    readonly property alias editing: input.activeFocus
    readonly property bool bare: input.text === "" && input.preeditText === "" && !input.activeFocus

    signal edited(string text)

    function pressed(event) {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            typing.flush();
        return typing.pressed(event);
    }
    /// Its beginning is what is seen of a long text.
    function show(wanted) {
        input.text = wanted;
        input.cursorPosition = input.activeFocus ? input.length : 0;
    }

    implicitWidth: Math.min(maximumWidth, Math.max(Theme.controlCompact, input.contentWidth + 2 * Theme.xxs + Theme.hair))
    implicitHeight: input.implicitHeight
    baselineOffset: input.baselineOffset
    z: activeFocus ? 1 : 0

    Typing {
        id: typing

        field: input
        text: input.text
        value: root.value
        active: input.activeFocus
        onTake: text => root.show(text)
        onEdited: text => root.edited(text)
    }

    T.TextField {
        id: input

        width: root.width
        implicitHeight: Math.max(root.least, contentHeight)
        focus: true
        activeFocusOnTab: root.stops
        leftPadding: Theme.xxs
        rightPadding: Theme.xxs
        verticalAlignment: TextInput.AlignVCenter
        hoverEnabled: true
        font: root.style.font
        color: enabled ? Theme.ink : Theme.faint
        selectionColor: Theme.accentSoft
        selectedTextColor: Theme.onAccentSoft
        selectByMouse: true
        maximumLength: Theme.longestLine
        Accessible.name: root.label
        Keys.onPressed: event => event.accepted = root.pressed(event)
        onActiveFocusChanged: if (!activeFocus)
            cursorPosition = 0

        background: BlankLine {
            bare: root.bare
            hovered: input.hovered
            ringed: input.activeFocus
        }

        PlainText {
            anchors.centerIn: parent
            visible: root.bare
            text: "…"
            color: Theme.faint
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
