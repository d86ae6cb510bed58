// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// In place of everything while the workbook becomes what a copy holds: nothing can be typed that would be lost.
FocusScope {
    id: page

    required property Program program

    ProgressBlock {
        anchors.centerIn: parent
        width: Math.min(page.width - 2 * Theme.l, Theme.settingsWidth)
        what: qsTr("Going back to the copy…")
        fraction: page.program.copies.fraction
        onCancelled: page.program.copies.cancel()
    }
}
