// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// The objectives' order in place of the advice: everything follows as it is moved.
SheetPage {
    id: sheet

    required property Session session

    title: qsTr("What matters most?")
    line: qsTr("Move a rank, and look at the list: everything follows.")

    RankList {
        width: parent.width
        focus: true
        session: sheet.session
    }
}
