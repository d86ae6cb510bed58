// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// What is higher than its place: it scrolls, with a bar, and keeps in view what has the focus.
Flickable {
    id: root

    property real padding: 0
    default property alias content: holder.data

    /// Moves just so far that this item is in view.
    function reveal(item) {
        if (item === null)
            return;
        const top = item.mapToItem(holder, 0, 0).y;
        const margin = Theme.m;
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > contentY + height)
            contentY = Math.min(contentHeight - height, Math.min(top, top + item.height + margin - height));
    }
    function holds(item) {
        for (let at = item; at !== null; at = at.parent)
            if (at === holder)
                return true;
        return false;
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: holder.height + 2 * padding

    ScrollBar.vertical: ThinScrollBar {}

    Item {
        id: holder

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: childrenRect.y + childrenRect.height
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem;
            if (root.contentHeight > root.height && root.holds(item))
                root.reveal(item);
        }
    }
}
