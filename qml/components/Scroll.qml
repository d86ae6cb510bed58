// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// What is higher than its place: it scrolls, with a bar, and keeps in view what has the focus.
Flickable {
    id: root

    property real padding: 0
    default property alias content: holder.data
    readonly property Item focused: Window.activeFocusItem

    /// Whether somebody scrolled since the focus came: it then stays where they left it.
    property bool moved: false

    /// Moves just so far that this item is in view, its top first.
    function reveal(item) {
        const room = Math.max(0, Math.min(Theme.m, (height - item.height) / 2));
        const top = item.mapToItem(holder, 0, 0).y + padding - room;
        const lowest = top + item.height + 2 * room - height;
        contentY = Math.max(0, Math.min(contentHeight - height, top, Math.max(contentY, lowest)));
    }
    function follow() {
        if (moved || !holds(focused))
            return;
        if (contentHeight > height)
            reveal(focused);
        followAround(parent);
    }
    /// What this is in shows the item only now, where it has come to stand.
    function followAround(item) {
        while (item && !(item instanceof Flickable && item.follow))
            item = item.parent;
        if (item)
            item.follow();
    }
    function holds(item) {
        while (item && item !== holder)
            item = item.parent;
        return item === holder;
    }
    function isOut(item) {
        const top = item.mapToItem(root, 0, 0).y;
        return top >= height || top + item.height <= 0;
    }
    /// What is laid out later moves it once more.
    function settle() {
        again.restart();
        settling.restart();
    }
    /// Another layout doesn't take out of sight what has the focus.
    function keep() {
        if (holds(focused) && (settling.running || isOut(focused)))
            follow();
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: holder.height + 2 * padding
    onMovementStarted: moved = true
    onFocusedChanged: {
        moved = false;
        follow();
        settle();
    }
    // What has come to be shown with the focus is only now as high as it is.
    onContentHeightChanged: keep()
    onHeightChanged: keep()

    ScrollBar.vertical: ThinScrollBar {
        onPressedChanged: root.moved = true
    }

    // What scrolls within moves too, perhaps after this did.
    Timer {
        id: again

        interval: Theme.quick
        onTriggered: root.follow()
    }
    Timer {
        id: settling

        interval: Theme.typingPause
    }

    Item {
        id: holder

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: childrenRect.y + childrenRect.height
    }
}
