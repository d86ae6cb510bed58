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

    /// Where what has the focus stands in the content: NaN elsewhere, and where somebody scrolled it away within. Every
    /// layout on the way changes it, and whatever scrolls within.
    readonly property real focusTop: topOf(focused)
    readonly property real focusHeight: focused ? focused.height : 0

    /// Whether somebody scrolled since the focus came: it then stays where they left it.
    property bool scrolledAway: false

    function topOf(item) {
        let top = 0;
        for (; item && item !== holder; item = item.parent)
            top += item.scrolledAway === true ? NaN : item.y;
        return item ? top : NaN;
    }
    function isOut() {
        const top = focusTop + padding - contentY;
        return top >= height || top + focusHeight <= 0;
    }
    /// Moves just so far that what has the focus is in view, its top first. At first with some room around it; another
    /// layout, later, only where it would take it out of sight.
    function follow() {
        if (scrolledAway || isNaN(focusTop) || contentHeight <= height || !(arrival.running || isOut()))
            return;
        const room = Math.max(0, Math.min(Theme.m, (height - focusHeight) / 2));
        const top = focusTop + padding - room;
        const lowest = top + focusHeight + 2 * room - height;
        contentY = Math.max(0, Math.min(contentHeight - height, top, Math.max(contentY, lowest)));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: holder.height + 2 * padding
    onMovementStarted: scrolledAway = true
    onFocusedChanged: {
        scrolledAway = false;
        arrival.restart();
        laidOut.restart();
    }
    onFocusTopChanged: laidOut.restart()
    onFocusHeightChanged: laidOut.restart()
    onContentHeightChanged: laidOut.restart()
    onHeightChanged: laidOut.restart()

    ScrollBar.vertical: ThinScrollBar {
        onPressedChanged: root.scrolledAway = true
    }

    // Once all of a layout is done: scrolling may set off another.
    Timer {
        id: laidOut

        interval: 0
        onTriggered: root.follow()
    }
    Timer {
        id: arrival

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
