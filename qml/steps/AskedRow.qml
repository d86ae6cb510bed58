// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A question of a card: its words at the side (on top where there is no room), a note under them, its answer.
GridLayout {
    id: row

    required property string label
    property string note
    property string noteIcon
    /// Whether words and answer stand one above the other.
    required property bool folded
    /// What stands under the words besides the note.
    property alias aside: side.data
    default property alias answer: answers.data

    columns: row.folded ? 1 : 2
    columnSpacing: 0
    rowSpacing: Theme.s

    ColumnLayout {
        Layout.preferredWidth: row.folded ? -1 : Theme.askedWidth
        Layout.maximumWidth: row.folded ? Infinity : Theme.askedWidth
        Layout.fillWidth: row.folded
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.xxs

        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.s
            style: Theme.label
            text: row.label
        }
        FieldNote {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.s
            hint: row.note
            hintIcon: row.noteIcon
        }
        RowLayout {
            id: side

            visible: children.length > 0
        }
    }
    ColumnLayout {
        id: answers

        Layout.fillWidth: true
        spacing: Theme.s
    }
}
