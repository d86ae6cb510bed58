// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The coach's own lines about the client, at hand during the hour; the same as beside the list of people.
Panel {
    id: panel

    required property Hour hour

    function enter() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    padding: Theme.m + Theme.xs

    ColumnLayout {
        width: panel.availableWidth
        spacing: Theme.s

        NotesHead {
            Layout.fillWidth: true
            keyCap: "N"
        }
        LongField {
            id: field

            Layout.fillWidth: true
            showsLabel: false
            label: qsTr("My notes, never shown, never printed")
            value: panel.hour.notes
            onEdited: text => panel.hour.notes = text
        }
    }
}
