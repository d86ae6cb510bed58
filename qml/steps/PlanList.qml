// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The lines of the week under its bar: what is given more, then what is kept as it is.
RowList {
    id: list

    required property Session session
    required property WeekPlan week

    signal decisionsAsked()

    label: qsTr("The lines of my week")
    model: week.lines
    lead: PlanTop {
        width: list.width
        week: list.week
        onDecisionsAsked: list.decisionsAsked()
    }
    delegate: PlanRow {
        width: list.width
        session: list.session
        lines: list.week.lines
    }
}
