// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The axis behind the groups of a purpose: five lines from 0 to 10, their words on top.
Item {
    id: axis

    required property var words
    /// Where 0 is, and how far 10 is from it.
    required property real start
    required property real run

    Accessible.ignored: true

    ScoreWords {
        id: named

        width: parent.width
        words: axis.words
        start: axis.start
        run: axis.run
    }
    Repeater {
        model: [0, 3, 5, 7, 10]

        Rectangle {
            required property int modelData

            x: Math.round(axis.start + axis.run * modelData / 10)
            y: named.height + Theme.s
            width: Theme.hair
            height: axis.height - y
            color: Theme.line
        }
    }
}
