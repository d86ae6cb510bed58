// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A sentence with blanks to fill in: the words in the voice, each blank a field that grows with its text.
Flow {
    id: sentence

    /// The whole sentence, with %1, %2 … where the blanks stand, in the language's own order.
    required property string pattern
    /// A list of {label, value}: the first fills %1.
    required property var blanks
    readonly property var parts: sentence.pattern.split(/(%\d[,.;:?!]?)|\s+/).filter(part => part)
    /// A blank was left or entered: `blank` counts from 0.
    signal filled(int blank, string text)
    /// The keyboard came into a blank.
    signal entered

    spacing: Theme.xs + 2 * Theme.hair

    Repeater {
        model: sentence.parts

        Row {
            id: part

            required property string modelData
            readonly property bool isBlank: modelData.charAt(0) === "%"
            readonly property int blank: isBlank ? Number(modelData.charAt(1)) - 1 : 0

            When {
                on: part.isBlank

                BlankField {
                    label: sentence.blanks[part.blank].label
                    value: sentence.blanks[part.blank].value
                    maximumWidth: sentence.width - Theme.xs
                    onEditingChanged: if (editing) sentence.entered()
                    onEdited: text => sentence.filled(part.blank, text)
                }
            }
            PlainText {
                style: Theme.voice
                wrapMode: Text.NoWrap
                text: part.isBlank ? part.modelData.slice(2) : part.modelData
            }
        }
    }
}
