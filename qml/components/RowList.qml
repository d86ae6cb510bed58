// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// A list of rows: its current row is one tab stop, arrows go from row to row; its bar at the side; only the rows in
/// sight exist. What has the focus in it, row or not, is kept in sight.
ListView {
    id: list

    required property string label
    /// What scrolls with the rows, above and below them.
    property Item lead: null
    property Item tail: null
    /// Up was pressed on the first row.
    signal upFromTop
    readonly property Item focused: Window.activeFocusItem

    /// Tab goes in the order of reading: the tail is the last of the items, though rows come after it.
    function putLast(item) {
        item.parent = list;
        item.parent = contentItem;
    }
    /// The keyboard comes in, to the current row.
    function enter() {
        currentItem?.forceActiveFocus();
    }
    function follow() {
        if (within(focused, contentItem))
            reveal(focused);
    }
    function within(item, outer) {
        while (item && item !== outer)
            item = item.parent;
        return item !== null;
    }
    /// Moves just so far that this item is in view.
    function reveal(item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const least = originY - topMargin;
        const most = Math.max(least, originY + contentHeight + bottomMargin - height);
        contentY = Math.max(least, Math.min(most, top, Math.max(contentY, top + item.height - height)));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    cacheBuffer: 0 // rows made ahead are made asynchronously, and crash Qt 6.4 when the page goes meanwhile
    topMargin: lead ? lead.height : Theme.xs
    bottomMargin: tail ? tail.height : 0
    Accessible.role: Accessible.List
    Accessible.name: list.label

    onCurrentItemChanged: if (tail && !within(focused, tail))
        putLast(tail)
    onFocusedChanged: {
        follow();
        arrival.restart();
    }
    // A row that lost the focus may be lower now, and the rows below it elsewhere.
    onContentHeightChanged: if (arrival.running)
        follow()
    // Later: moving makes rows, and these move where the list begins.
    onOriginYChanged: if (arrival.running)
        later.restart()
    onTopMarginChanged: if (contentY <= 0) contentY = originY - topMargin
    // Taken here in any case: the list's own keys would go up once more.
    Keys.onUpPressed: {
        if (list.currentIndex <= 0) list.upFromTop();
        else list.decrementCurrentIndex();
    }

    Timer {
        id: later

        interval: 0
        onTriggered: list.follow()
    }
    Timer {
        id: arrival

        interval: Theme.typingPause
    }
    Binding {
        target: list.lead
        property: "parent"
        value: list.contentItem
    }
    Binding {
        target: list.lead
        property: "y"
        value: list.originY - list.topMargin
    }
    Binding {
        target: list.tail
        property: "parent"
        value: list.contentItem
    }
    Binding {
        target: list.tail
        property: "y"
        value: list.originY + list.contentHeight
    }

    ScrollBar.vertical: ThinScrollBar {}

    displaced: Transition {
        NumberAnimation {
            properties: "y"
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }
}
