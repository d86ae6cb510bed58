// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// Scores, pleasure, from post to coffee, circles, leaning.
Sheet {
    id: sheet

    readonly property var words: Array.from({length: 21}, (_, i) => ({0: qsTr("nothing"), 6: qsTr("a little"), 10: qsTr("something real"), 14: qsTr("much"), 20: qsTr("decisive")})[i] ?? "")

    title: qsTr("A score, 0 to 10")

    Repeater {
        model: [[3, 8], [5, 5], [-1, 7], [-1, -1], [3.5, 2]]

        ScoreScale {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            label: qsTr("Be visible to decision-makers")
            brought: modelData[0]
            potential: modelData[1]
            words: sheet.words
            showsWords: index === 4
            onBroughtMoved: value => brought = value
            onPotentialMoved: value => potential = value
        }
    }

    ScoreScale {
        Layout.fillWidth: true
        label: qsTr("A candidate could bring")
        single: true
        potential: 6
        words: sheet.words
    }

    Repeater {
        model: [[12, 5, 1, 0], [21, -1, 3, 1], [0, 0, 0, 0], [2, 1, 5, 4]]

        CoffeeBar {
            required property var modelData

            Layout.preferredWidth: Theme.counterWidth * 4 + 4 * Theme.gap
            labels: [qsTr("exchanged"), qsTr("met online"), qsTr("met in person"), qsTr("did together")]
            counts: modelData
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.xl

        Repeater {
            model: [6, 0, 10, 6.5, -1]

            PleasureScale {
                required property real modelData

                label: qsTr("Pleasure in it")
                value: modelData
                words: sheet.words
                onMoved: moved => value = moved
            }
        }
    }

    RowLayout {
        Repeater {
            model: [[false, false, true], [true, true, false], null]

            CirclesPicker {
                required property var modelData

                Layout.fillWidth: true
                labels: [qsTr("people I keep in touch with"), qsTr("people I lost touch with"), qsTr("people I would like to reach")]
                chosen: modelData ?? [false, false, false]
                known: modelData !== null
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        MarkChip {
            label: qsTr("give it more")
            recommendation: "contribute"
            keyCap: "1"
        }
        MarkChip {
            label: qsTr("leave")
            recommendation: "drop"
            keyCap: "3"
            chosen: true
        }
        MarkChip {
            label: qsTr("nothing yet")
            dashed: true
        }
    }
}
