// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The question of the moment, as the coach asks it, and what to keep in mind.
ColumnLayout {
    id: column

    required property Hour hour

    spacing: Theme.s

    PlainText {
        Layout.fillWidth: true
        style: Theme.caption
        color: Theme.muted
        text: qsTr("now, %1 of 7: %2").arg(column.hour.part + 1).arg(column.hour.partText)
    }
    Heading {
        Layout.fillWidth: true
        style: Theme.verdict
        text: column.hour.question
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.body
        color: Theme.muted
        text: column.hour.hint
    }
}
