// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The groups of a step that goes card by card: which are done, which is open; any can be opened.
RowList {
    id: list

    required property CardList groups

    signal chosen(string groupId)

    function showOpen() {
        list.currentIndex = list.groups.currentRow;
        list.positionViewAtIndex(Math.max(0, list.currentIndex), ListView.Contain);
    }

    model: list.groups
    Component.onCompleted: list.showOpen()

    Connections {
        target: list.groups

        function onCurrentRowChanged() {
            list.showOpen();
        }
    }

    delegate: PlaceRow {
        width: list.width
        onClicked: list.chosen(groupId)
    }
}
