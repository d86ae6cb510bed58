// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/// 500 rows in the plainest of lists, as large as our window.
ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    ListView {
        anchors.fill: parent
        model: 500
        delegate: ItemDelegate {
            required property int index

            width: ListView.view.width
            text: "Row " + index
        }
        ScrollBar.vertical: ScrollBar {}
    }
}
