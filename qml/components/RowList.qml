// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// A list of rows: one tab stop, arrows from row to row, its bar at the side; only the rows in sight exist.
ListView {
    id: list

    required property string label
    /// Up was pressed on the first row.
    signal upFromTop()

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    currentIndex: -1
    reuseItems: false
    cacheBuffer: Theme.rowHeight * 8
    Accessible.role: Accessible.List
    Accessible.name: list.label

    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
    Keys.onUpPressed: event => {
        event.accepted = list.currentIndex <= 0;
        if (event.accepted) list.upFromTop();
        else list.decrementCurrentIndex();
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
