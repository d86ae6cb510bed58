// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// A row of the list of step 6, below the head of its section if it is the first.
DecisionRow {
    id: slot

    required property DecisionList decisions
    property string title
    signal accepted

    onAnswered: value => slot.decisions.answer(slot.groupId, value)
    onMoreAsked: slot.press()

    head: When {
        on: slot.begins

        DecisionHead {
            width: slot.width
            inset: slot.inset
            narrow: slot.narrow
            section: slot.section
            first: slot?.section === slot?.decisions.firstSection // the head outlives its row by a moment
            title: slot.title
            decisions: slot.decisions
            onAccepted: slot.accepted()
        }
    }
}
