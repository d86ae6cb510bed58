// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
Rectangle {
    radius: Math.round(5 * Theme.scale)
    border.width: 1
}
