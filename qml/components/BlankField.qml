// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A blank of a sentence: underlined, as wide as its text, dashed with "…" while it is empty.
T.TextField {
    id: root

    property string label
    property string value
    property real maximumWidth: Math.round(320 * Theme.scale)

    signal edited(string text)

    implicitWidth: Math.min(maximumWidth, Math.max(Math.round(36 * Theme.scale), contentWidth + 2 * Theme.xs))
    implicitHeight: Math.max(Theme.voice.lineHeight, contentHeight)
    leftPadding: Math.round(2 * Theme.scale)
    rightPadding: leftPadding
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.textFamily
    font.pixelSize: Math.round(18 * Theme.scale)
    color: Theme.ink
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.onAccentSoft
    selectByMouse: true
    maximumLength: Theme.longestLine
    Accessible.name: label
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            typing.flush();
        else
            event.accepted = typing.pressed(event);
    }
    onActiveFocusChanged: if (!activeFocus)
        cursorPosition = 0

    background: Item {
        HoverHandler {
            id: hover

            cursorShape: Qt.IBeamCursor
        }

        Rectangle {
            anchors.fill: parent
            visible: hover.hovered && !root.activeFocus
            color: Theme.sunken
            radius: Theme.radiusSmall
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.strokeControl
            visible: root.text !== "" || root.activeFocus
            color: Theme.accent
        }

        Row {
            anchors.bottom: parent.bottom
            visible: root.text === "" && !root.activeFocus
            width: parent.width
            spacing: 3
            clip: true

            Repeater {
                model: Math.ceil(root.width / 6)

                Rectangle {
                    width: 3
                    height: Theme.strokeControl
                    color: Theme.edge
                }
            }
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
        onTake: text => root.text = text
        onEdited: text => root.edited(text)
    }

    PlainText {
        anchors.centerIn: parent
        visible: root.text === "" && root.preeditText === "" && !root.activeFocus
        text: "…"
        color: Theme.faint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
