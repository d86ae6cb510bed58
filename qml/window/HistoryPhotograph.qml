// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// There is one evaluation, and so no history yet: when there will be, and the date in one's calendar.
ColumnLayout {
    id: photograph

    required property Session session
    required property string question

    function putInCalendar() {
        week.settle();
        calendar.make();
    }

    spacing: Theme.l

    WeekPlan {
        id: week

        session: photograph.session
    }
    ReportMaker {
        id: calendar

        session: photograph.session
        kind: ReportMaker.Calendar
    }
    Card {
        Layout.fillWidth: true

        EmptyState {
            width: parent ? parent.width : 0
            question: photograph.question
            actionLabel: qsTr("Put it in my calendar")
            iconName: "calendar"
            onClicked: photograph.putInCalendar()
        }
    }
    MadeFile {
        Layout.fillWidth: true
        maker: calendar
        what: qsTr("The dates are made")
    }
}
