// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// An if-then line: the sentence with its two blanks, and suggestions as long as both are empty.
FocusScope {
    id: line

    required property string pattern
    required property string when
    required property string then
    required property var suggestions
    /// Whether Tab comes to it: in a list, the current row's only.
    required property bool stops

    signal entered()
    signal filled(int blank, string text)
    signal suggested(int index)

    function enter() {
        sentence.enter(0);
    }
    /// The keyboard isn't in it any more, nor comes back into it by itself.
    function leave() {
        sentence.leave();
        line.focus = false;
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: line.width
        spacing: Theme.s

        Sentence {
            id: sentence

            width: line.width + Theme.sm
            style: Theme.voiceSmall
            blankStyle: Theme.row
            spacing: Theme.xs
            pattern: line.pattern
            stops: line.stops
            blanks: [
                {"label": qsTr("When"), "value": line.when},
                {"label": qsTr("What I do then"), "value": line.then}
            ]
            onEntered: line.entered()
            onFilled: (blank, text) => line.filled(blank, text)
        }
        Flow {
            width: line.width
            visible: line.suggestions.length > 0
            spacing: Theme.s

            Repeater {
                model: line.suggestions

                Chip {
                    required property int index
                    required property string modelData

                    width: Math.min(implicitWidth, line.width)
                    dashed: true
                    focusPolicy: line.stops ? Qt.StrongFocus : Qt.ClickFocus
                    label: modelData
                    onClicked: line.suggested(index)
                }
            }
        }
    }
}
