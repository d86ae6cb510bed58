// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A circle by its radius, with a line as thin as it is said.
Rectangle {
    width: 2 * radius
    height: 2 * radius
    color: "transparent"
    border.pixelAligned: false
    antialiasing: true
    Accessible.ignored: true
}
