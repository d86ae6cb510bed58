// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A coach's own lines about the one who is chosen: in no export, in no report.
Panel {
    id: panel

    required property Practice practice

    padding: Theme.m + Theme.xs

    ColumnLayout {
        width: panel.availableWidth
        spacing: Theme.s

        NotesHead {
            Layout.fillWidth: true
        }
        LongField {
            Layout.fillWidth: true
            showsLabel: false
            label: qsTr("My notes, never shown, never printed")
            value: panel.practice.notes
            onEdited: text => panel.practice.notes = text
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("Next appointment")
            placeholder: qsTr("Thursday 10:00")
            value: panel.practice.appointment
            usesEnter: false
            onEdited: text => panel.practice.appointment = text
        }
    }
}
