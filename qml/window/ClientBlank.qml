// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A client's view while it is blanked: the page and the mark, and nothing to be read by eye or screen reader.
FocusScope {
    id: blank

    Rectangle {
        anchors.fill: parent
        color: Theme.page

        Mark {
            anchors.centerIn: parent
            size: Theme.circlesSize
        }
    }
}
