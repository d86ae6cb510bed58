// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Thoughts for later: typed, Enter; ticked when they are done with.
Card {
    id: card

    required property Hour hour

    function enter() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function park(thought) {
        card.hour.park(thought);
        field.clear();
    }

    padding: Theme.m + Theme.xs

    Column {
        id: column

        width: card.availableWidth
        spacing: Theme.s

        HourCardHead {
            width: column.width
            iconName: "park"
            title: qsTr("Parked for later")
            keyCap: "K"
        }
        Repeater {
            model: card.hour.parked

            TickBox {
                required property int index
                required property string name
                required property bool done

                width: column.width
                checked: done
                label: name
                Accessible.checkable: true
                onClicked: card.hour.turn(index)
            }
        }
        Field {
            id: field

            width: column.width
            showsLabel: false
            iconName: "plus"
            label: qsTr("Park a thought")
            placeholder: qsTr("a thought, then Enter")
            onAccepted: text => card.park(text)
        }
    }
}
