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

    /// Moves just so far that this item is in view, its top first.
    function reveal(item) {
        const room = Math.max(0, Math.min(Theme.m, (height - item.height) / 2));
        const top = item.mapToItem(holder, 0, 0).y + padding - room;
        const lowest = top + item.height + 2 * room - height;
        contentY = Math.max(0, Math.min(contentHeight - height, top, Math.max(contentY, lowest)));
    }
    function follow() {
        if (contentHeight > height && holds(focused))
            reveal(focused);
    }
    function holds(item) {
        while (item && item !== holder)
            item = item.parent;
        return item === holder;
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: holder.height + 2 * padding
    onFocusedChanged: {
        follow();
        again.restart();
        settling.restart();
    }
    // What has come to be shown with the focus is only now as high as it is.
    onContentHeightChanged: if (settling.running) follow()

    ScrollBar.vertical: ThinScrollBar {}

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
