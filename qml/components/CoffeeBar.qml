// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// From post to coffee: four counters under a bar that thins. Counts below 0 are unknown.
FocusScope {
    id: root

    property var counts: [-1, -1, -1, -1]
    property var labels: []
    /// The word of each for a screen reader, where its label alone says too little.
    property var names: labels
    /// Where a count comes from that was said another time; empty texts else.
    property var notes: []
    readonly property int columns: width >= labels.length * (Theme.counterWidth + Theme.s) ? labels.length : 2

    signal began
    signal counted(int index, int value)

    /// The first that isn't known, or the first.
    function enter() {
        const first = Math.max(0, counts.findIndex(count => count < 0));
        (counters.itemAt(first) as CoffeeCounter).enter();
    }

    implicitWidth: labels.length * (Theme.counterWidth + Theme.gap)
    implicitHeight: grid.y + grid.implicitHeight

    ThinningBar {
        id: bar

        width: parent.width
        counts: root.counts
    }

    Grid {
        id: grid

        y: bar.height + Theme.s
        columns: root.columns
        rowSpacing: Theme.s
        columnSpacing: 0

        Repeater {
            id: counters

            model: root.labels

            CoffeeCounter {
                required property int index
                required property string modelData

                width: root.width / root.columns
                label: modelData
                name: root.names[index] ?? modelData
                count: root.counts[index] ?? -1
                note: root.notes[index] ?? ""
                onBegan: root.began()
                onCounted: value => root.counted(index, value)
            }
        }
    }
}
