// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The people who are found, in a card.
Card {
    id: card

    required property Practice practice
    /// With all rows in sight.
    readonly property real whole: list.contentHeight + list.topMargin + topPadding + bottomPadding

    padding: Theme.sm
    topPadding: Theme.s

    RowList {
        id: list

        anchors.fill: parent
        label: qsTr("People")
        model: card.practice.people
        onCurrentIndexChanged: if (activeFocus) card.practice.chooseRow(currentIndex)

        delegate: PersonRow {
            required property int index

            width: list.width
            onClicked: list.choose(index)
            onDoubleClicked: card.practice.open()
        }

        function choose(index) {
            list.currentIndex = index;
            card.practice.chooseRow(index);
        }
    }
}
