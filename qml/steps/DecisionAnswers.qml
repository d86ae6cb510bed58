// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The question that would settle a group, its answers as chips, and what the last answer changed.
ColumnLayout {
    id: question

    required property DecisionCard card

    spacing: Theme.m

    /// The keyboard comes in, to the first answer.
    function enter() {
        chips.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        style: Theme.voice
        text: question.card.ask
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            id: chips

            model: question.card.answers

            Chip {
                required property string value
                required property string name
                required property bool chosen
                required property bool none

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                label: name
                checked: chosen
                dashed: none
                usesEnter: ringed
                onClicked: question.card.answer(value)
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        style: Theme.body
        color: Theme.muted
        text: question.card.moved
    }
}
