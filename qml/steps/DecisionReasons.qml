// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App

/// Why: one pro, at most one con, one condition; all of them when asked for. A reason opens what it rests on.
Column {
    id: list

    required property DecisionCard card
    property bool all: false
    signal opened(string place, string figure)

    Repeater {
        model: list.card.reasons

        ReasonRow {
            width: list.width
            visible: first || list.all
            onClicked: list.opened(place, figure)
        }
    }
}
