// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Makes its one child while `on`, beside itself, and unmakes it after. What a Loader would do, but for Qt 6.4, whose
/// Loader refuses a component of a file with `pragma ComponentBehavior: Bound`.
Repeater {
    property bool on: false
    /// The child, or null.
    readonly property Item made: count > 0 ? itemAt(0) : null

    model: on ? 1 : 0
}
