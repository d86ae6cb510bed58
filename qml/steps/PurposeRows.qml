// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The groups of one purpose on one axis, the highest first.
Card {
    id: card

    required property PurposePass pass
    readonly property bool folded: width / Theme.scale < Theme.scoreFold
    // The rows and the axis share this geometry.
    readonly property real tracks: folded ? Theme.m : Theme.m + Theme.l + Theme.purposeName + 2 * Theme.s
    readonly property real run: availableWidth - tracks - Theme.handle - Theme.m - (folded ? 0 : Theme.scoreFigures + Theme.s)

    /// How high it is with all its rows.
    readonly property real whole: topPadding + list.y + list.topMargin + list.contentHeight + list.bottomMargin + bottomPadding

    /// The keyboard goes to the first row, or back to where it was.
    function enter() {
        list.forceActiveFocus();
    }

    /// The keyboard goes to this row.
    function open(row) {
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        list.enter();
    }

    padding: 0
    Component.onCompleted: list.currentIndex = card.pass.startRow
    topPadding: Theme.m
    bottomPadding: Theme.m

    PurposeAxis {
        width: card.availableWidth
        height: card.availableHeight
        words: card.pass.scoreWords
        start: card.tracks + Theme.handle / 2
        run: card.run
    }
    RowList {
        id: list

        y: Theme.caption.lineHeight + Theme.s
        width: card.availableWidth
        height: card.availableHeight - y
        focus: true
        label: qsTr("The groups of this purpose")
        model: card.pass
        delegate: PurposeRow {
            required property int index

            width: list.width
            pass: card.pass
            folded: card.folded
            current: ListView.isCurrentItem
            onActiveFocusChanged: if (activeFocus) list.currentIndex = index
        }
    }
}
