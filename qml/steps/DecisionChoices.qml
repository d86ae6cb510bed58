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
    /// Little room: small buttons, side by side, and no question above them.
    required property bool cramped
    /// What Enter takes: the choice that had the focus last; empty: the decided or advised one.
    property string chosen: ""
    readonly property int columns: width < 2 * Theme.choiceLeast ? 1 : Theme.present && width > 4 * Theme.choiceLeast ? Math.max(4, Math.min(rows.count, Math.floor(width / Theme.choiceLeast))) : 2

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
            visible: !choices.cramped
            style: Theme.voice
            text: qsTr("And you, what do you decide?")
        }
        // Equal buttons in columns; where there is little room as wide as their words.
        Flow {
            id: grid

            width: parent.width
            spacing: choices.cramped ? Theme.xs : Theme.s

            Repeater {
                id: rows

                model: choices.card.choices

                DecisionButton {
                    required property string name
                    required advised

                    compact: choices.cramped
                    width: choices.cramped ? Math.min(implicitWidth, grid.width)
                        : Math.floor((grid.width - (choices.columns - 1) * grid.spacing) / choices.columns)
                    label: name
                    onActiveFocusChanged: if (activeFocus) choices.chosen = choice
                    onClicked: choices.card.decide(choice)
                }
            }
        }
    }
}
