// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// A list of rows: one tab stop, arrows from row to row, its bar at the side; only the rows in sight exist.
ListView {
    id: list

    required property string label
    /// What scrolls with the rows, above and below them.
    property Item lead: null
    property Item tail: null
    /// Up was pressed on the first row.
    signal upFromTop

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
    highlightMoveDuration: 0
    currentIndex: -1
    cacheBuffer: 0 // rows made ahead are made asynchronously, and crash Qt 6.4 when the page goes meanwhile
    topMargin: lead ? lead.height : Theme.xs
    bottomMargin: tail ? tail.height : 0
    Accessible.role: Accessible.List
    Accessible.name: list.label

    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
    onTopMarginChanged: if (contentY <= 0) contentY = originY - topMargin
    Keys.onUpPressed: event => {
        event.accepted = list.currentIndex <= 0;
        if (event.accepted) list.upFromTop();
        else list.decrementCurrentIndex();
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
