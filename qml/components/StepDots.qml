// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Seven dots in a row: the narrow rail's button to the list of steps.
Pressable {
    id: dots

    /// A model with `done` and `current`.
    required property var steps

    padding: Theme.s

    contentItem: Row {
        topPadding: Math.max(0, (dots.availableHeight - Theme.m) / 2)
        spacing: Theme.s

        Repeater {
            model: dots.steps

            StepDot {
                required property bool done
                required property bool current

                size: (Theme.m - Theme.hair)
                complete: done
                here: current
            }
        }
    }
}
