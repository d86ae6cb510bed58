// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What the person can decide for a group, and later. The one that is decided, else advised, has the focus.
FocusScope {
    id: choices

    required property DecisionCard card
    required property bool narrow
    /// What Enter takes: the choice that had the focus last; empty: the decided or advised one.
    property string chosen: ""
    readonly property int columns: width / Theme.scale < 2 * Theme.choiceLeast / Theme.scale ? 1 : 2

    implicitHeight: column.implicitHeight

    function first() {
        for (let row = 0; row < rows.count; ++row)
            if ((rows.itemAt(row) as DecisionButton).decided) return rows.itemAt(row);
        return choices.advised();
    }
    function advised() {
        for (let row = 0; row < rows.count; ++row)
            if ((rows.itemAt(row) as DecisionButton).advised) return rows.itemAt(row);
        return rows.itemAt(0);
    }
    function enter() {
        const button = choices.first();
        if (button) button.forceActiveFocus(Qt.TabFocusReason);
    }
    /// What a key decided is what Enter takes from then on.
    function decideByKey(number) {
        choices.card.decideByKey(number);
        choices.chosen = "";
        if (choices.activeFocus) choices.enter();
    }
    function take() {
        const button = choices.first() as DecisionButton;
        choices.card.decide(choices.chosen !== "" || !button ? choices.chosen : button.choice);
    }

    Component.onCompleted: choices.enter()

    Column {
        id: column

        width: parent.width
        spacing: Theme.sm

        PlainText {
            width: parent.width
            style: Theme.voice
            text: qsTr("And you, what do you decide?")
        }
        Grid {
            id: grid

            width: parent.width
            columns: choices.columns
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                id: rows

                model: choices.card.choices

                DecisionButton {
                    required property string name
                    required property bool advised

                    width: (grid.width - (choices.columns - 1) * grid.columnSpacing) / choices.columns
                    label: name
                    onActiveFocusChanged: if (activeFocus) choices.chosen = choice
                    onClicked: choices.card.decide(choice)
                }
            }
        }
    }
}
