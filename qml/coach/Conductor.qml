// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The seven parts of the hour as a thin bar, each about as wide as its minutes; pressed, the hour goes there. Where there
/// is little room only the part that is now has its words.
Column {
    id: conductor

    required property Hour hour
    readonly property bool folded: width / Theme.scale < Theme.twoColumns
    readonly property real least: folded ? Theme.hit : Theme.partLeast
    readonly property real free: Math.max(0, width - 7 * least - 6 * bar.spacing)

    spacing: Theme.xs

    Row {
        id: bar

        width: conductor.width
        spacing: conductor.folded ? Theme.xxs : Theme.tight

        Repeater {
            model: conductor.hour.parts

            HourPart {
                required property int index

                width: Math.min(conductor.least, (conductor.width - 6 * bar.spacing) / 7) + Math.floor(conductor.free * wide)
                folded: conductor.folded
                onClicked: conductor.hour.goTo(index)
            }
        }
    }
}
