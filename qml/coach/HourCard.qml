// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// One hour read back: what made the coach uneasy, what waits, what is done with, the minutes.
Panel {
    id: panel

    required property var hour

    padding: Theme.m + Theme.xs

    Column {
        width: panel.availableWidth
        spacing: Theme.sm

        PlainText {
            width: parent.width
            style: Theme.label
            color: Theme.onYouSoft
            text: panel.hour.title
            Accessible.role: Accessible.Heading
        }
        HourLines {
            width: parent.width
            title: qsTr("Uneasy at")
            lines: panel.hour.uneases
        }
        HourLines {
            width: parent.width
            title: qsTr("Parked, and waiting")
            lines: panel.hour.waiting
        }
        HourLines {
            width: parent.width
            title: qsTr("Parked, and done with")
            lines: panel.hour.done
        }
        HourLines {
            width: parent.width
            title: qsTr("Minutes")
            lines: panel.hour.parts
        }
    }
}
