// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A sentence with blanks to fill in: the words in the voice, each blank a field that grows with its text.
Flow {
    id: sentence

    /// The whole sentence, with %1, %2 … where the blanks stand, in the language's own order.
    required property string pattern
    /// A list of {label, value}: the first fills %1. With `late` one is told when it is left only.
    required property var blanks
    readonly property var parts: sentence.pattern.split(/(%\d[,.;:?!]?)|\s+/).filter(part => part)
    /// Of the words, and of what fills the blanks.
    property TextStyle style: Theme.voice
    property TextStyle blankStyle: Theme.blank
    /// Whether Tab comes to the blanks.
    property bool stops: true
    /// A blank was left or entered: `blank` counts from 0.
    signal filled(int blank, string text)
    /// The keyboard came into a blank.
    signal entered

    /// Into a blank by the keyboard: `blank` counts from 0.
    function enter(blank) {
        sentence.parts.forEach((part, i) => {
            if (part.startsWith("%" + (blank + 1))) words.itemAt(i).enter();
        });
    }
    /// No blank has the keyboard any more, nor gets it back with the focus of what it lies in.
    function leave() {
        sentence.parts.forEach((part, i) => words.itemAt(i).leave());
    }

    spacing: Theme.xs + 2 * Theme.hair

    Repeater {
        id: words

        model: sentence.parts

        Row {
            id: part

            required property string modelData
            readonly property bool isBlank: modelData.charAt(0) === "%"
            readonly property int blank: isBlank ? Number(modelData.charAt(1)) - 1 : 0

            function enter() {
                field.made.forceActiveFocus(Qt.TabFocusReason);
            }
            function leave() {
                if (field.made) field.made.focus = false;
            }

            When {
                id: field

                on: part.isBlank

                BlankField {
                    label: sentence.blanks[part.blank].label
                    value: sentence.blanks[part.blank].value
                    eager: !sentence.blanks[part.blank].late
                    maximumWidth: sentence.width - Theme.xs
                    style: sentence.blankStyle
                    least: sentence.style.lineHeight
                    stops: sentence.stops
                    onEditingChanged: if (editing) sentence.entered()
                    onEdited: text => sentence.filled(part.blank, text)
                }
            }
            PlainText {
                style: sentence.style
                wrapMode: Text.NoWrap
                text: part.isBlank ? part.modelData.slice(2) : part.modelData
            }
        }
    }
}
