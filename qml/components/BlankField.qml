// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A blank of a sentence: underlined, as wide as its text, dashed with "…" while it is empty.
T.TextField {
    id: root

    property string label
    property string value
    property real maximumWidth: Theme.sideWidth
    readonly property bool bare: text === "" && preeditText === "" && !activeFocus

    signal edited(string text)

    /// Its beginning is what is seen of a long text.
    function show(wanted) {
        text = wanted;
        cursorPosition = activeFocus ? length : 0;
    }
    function pressed(event) {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            typing.flush();
        return typing.pressed(event);
    }

    implicitWidth: Math.min(maximumWidth, Math.max(Theme.controlCompact, contentWidth + 2 * Theme.xxs + Theme.hair))
    implicitHeight: Math.max(Theme.voice.lineHeight, contentHeight)
    leftPadding: Theme.xxs
    rightPadding: Theme.xxs
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: true
    font: Theme.blank.font
    color: enabled ? Theme.ink : Theme.faint
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.onAccentSoft
    selectByMouse: true
    maximumLength: Theme.longestLine
    z: activeFocus ? 1 : 0
    Accessible.name: label
    Keys.onPressed: event => event.accepted = pressed(event)
    onActiveFocusChanged: if (!activeFocus)
        cursorPosition = 0

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: root.hovered && !root.activeFocus
            color: Theme.sunken
            radius: Theme.radiusSmall
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.strokeControl
            visible: !root.bare
            color: Theme.accent
        }

        DashedLine {
            // Only its lower edge is in sight.
            y: parent.height - Theme.strokeControl
            width: parent.width
            height: Theme.strokeControl
            visible: root.bare
            radius: 0
        }

        FocusRing {
            radius: Theme.radiusSmall
            shown: root.activeFocus
        }
    }

    Typing {
        id: typing

        field: root
        text: root.text
        value: root.value
        active: root.activeFocus
        onTake: text => root.show(text)
        onEdited: text => root.edited(text)
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
