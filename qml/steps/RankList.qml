// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The objectives in their ranks. A card is dragged by its grip between two others, or onto one to share its rank;
/// keys move it too. The others make room while it is dragged.
FocusScope {
    id: list

    required property Session session
    readonly property ObjectiveList objectives: session.objectives
    property int renaming: -1
    property int dragged: -1
    property real shift: 0
    /// How far it is from one card to the next.
    readonly property real pitch: (column.height + column.spacing) / Math.max(1, list.objectives.count)
    /// Where the dragged card's middle is, in cards from the top.
    readonly property real middle: list.dragged + 0.5 + list.shift / list.pitch
    readonly property int slot: Math.max(0, Math.min(list.objectives.count - 1, Math.floor(list.middle)))
    /// Right on another card: they are to share a rank.
    readonly property bool onto: list.dragged >= 0 && list.slot !== list.dragged && Math.abs(list.middle - list.slot - 0.5) < 0.2

    implicitHeight: column.implicitHeight

    function room(row) {
        if (list.dragged < 0 || list.onto || row === list.dragged)
            return 0;
        return row > list.dragged && row <= list.slot ? -list.pitch : row < list.dragged && row >= list.slot ? list.pitch : 0;
    }
    function drop(from) {
        const to = list.slot, share = list.onto;
        list.dragged = -1;
        list.put(from, to, share);
    }
    function put(from, to, share) {
        if (share) list.objectives.shareRank(from, to);
        else if (to !== from) list.objectives.move(from, to);
    }
    function focusRow(row) {
        const card = rows.itemAt(Math.max(0, Math.min(row, rows.count - 1)));
        if (card)
            card.forceActiveFocus();
    }
    function moveRow(from, to) {
        if (to >= 0 && to < list.objectives.count)
            list.objectives.move(from, to);
    }
    function removeRow(row) {
        list.objectives.remove(row);
        list.focusRow(row);
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.s
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Objectives, the first matters most")

        move: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.settle
                easing.type: Easing.OutCubic
            }
        }

        Repeater {
            id: rows

            model: list.objectives

            RankSlot {
                id: card

                width: column.width
                focus: card.index === 0
                session: list.session
                objectives: list.objectives
                target: list.onto && list.slot === card.index
                renaming: list.renaming === card.index
                room: list.room(card.index)
                onMoveUp: list.moveRow(card.index, card.index - 1)
                onMoveDown: list.moveRow(card.index, card.index + 1)
                onShareUp: if (card.index > 0) list.objectives.shareRank(card.index, card.index - 1)
                onGoUp: list.focusRow(card.index - 1)
                onGoDown: list.focusRow(card.index + 1)
                onRemoved: list.removeRow(card.index)
                onRenameAsked: list.renaming = card.index
                onRenameEnded: list.renaming = -1
                onDragBegan: list.dragged = card.index
                onShiftChanged: list.shift = card.shift
                onDropped: list.drop(card.index)
            }
        }
    }
}
