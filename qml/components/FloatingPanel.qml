// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A panel over the page, closed by Escape or a press outside it: its content stands in a column.
T.Popup {
    id: panel

    required property string label
    /// What it is to screen readers.
    property int role: Accessible.PopupMenu
    default property alias content: column.data
    property real room: panel.parent ? panel.parent.Window.height - panel.y - Theme.m : 0

    padding: Theme.m
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    implicitHeight: Math.min(column.implicitHeight + 2 * padding, panel.room)

    background: Raised {
        radius: Theme.radiusCard
    }

    Scroll {
        width: panel.availableWidth
        height: panel.availableHeight
        Accessible.role: panel.role
        Accessible.name: panel.label

        Column {
            id: column

            width: panel.availableWidth
        }
    }
}
