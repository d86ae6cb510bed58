// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A block without a line: what waits for the person, a tray.
Card {
    color: Theme.youSoft
    line: "transparent"
}
