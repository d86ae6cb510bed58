// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A titled card of the gallery.
Card {
    id: root

    property string title
    default property alias parts: column.data

    Layout.fillWidth: true
    contentItem: column

    readonly property ColumnLayout column: ColumnLayout {
        id: column

        spacing: Theme.m

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
    }
}
