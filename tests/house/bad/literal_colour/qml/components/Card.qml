// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
Rectangle {
    color: "#ffffff"
    border.color: Qt.rgba(0, 0, 0, 0.1)

    Rectangle {
        color: "red"
        border.color: "transparent"
    }
}
