// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The own leaning, before any advice: 1 to 3, or nothing yet. One stop of the Tab key.
Flow {
    id: leaning

    required property BringsCard card
    readonly property var choices: leaning.card.candidate ? ["join", "skip", ""] : ["contribute", "keep", "drop", ""]
    readonly property var words: leaning.card.candidate ? [qsTr("join"), qsTr("skip"), qsTr("nothing yet")]
        : [qsTr("give it more"), qsTr("keep"), qsTr("leave"), qsTr("nothing yet")]
    readonly property int current: Math.max(0, leaning.choices.indexOf(leaning.card.leaning))

    spacing: Theme.tight

    function enter() {
        (chips.itemAt(leaning.current) as MarkChip).forceActiveFocus(Qt.TabFocusReason);
    }
    /// Chooses, and the keyboard goes with it.
    function choose(index) {
        leaning.card.lean(leaning.choices[index]);
        leaning.enter();
    }
    function move(by) {
        leaning.choose(Math.max(0, Math.min(leaning.choices.length - 1, leaning.current + by)));
    }
    function typed(event) {
        const index = /[?0]/.test(event.text) || event.key === Qt.Key_Backspace ? leaning.choices.length - 1 : Number(event.text || NaN) - 1;
        event.accepted = index >= 0 && index < leaning.choices.length;
        if (event.accepted) leaning.choose(index);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("My own leaning")
    Keys.onLeftPressed: leaning.move(-1)
    Keys.onRightPressed: leaning.move(1)
    Keys.onPressed: event => leaning.typed(event)

    Repeater {
        id: chips

        model: leaning.words

        MarkChip {
            required property int index
            required property string modelData
            readonly property string choice: leaning.choices[index] ?? ""

            label: modelData
            recommendation: choice
            chosen: choice === leaning.card.leaning
            dashed: choice.length === 0
            quiet: leaning.card.leaningBefore
            Accessible.description: chosen && quiet ? qsTr("by your bet") : ""
            keyCap: dashed ? "" : String(index + 1)
            focusPolicy: chosen || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: leaning.card.lean(choice)
        }
    }
}
