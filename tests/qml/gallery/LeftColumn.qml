// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The left column of the gallery.
ColumnLayout {
    spacing: Theme.m + Theme.xs

    Sheet {
        title: qsTr("Eight recommendations: colour, shape and word")

        GridLayout {
            columns: 4
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            Repeater {
                model: ["contribute", "keep", "join", "try", "replace", "drop", "skip", "unknown"]

                RowLayout {
                    required property string modelData

                    Layout.columnSpan: 2
                    Layout.fillWidth: true
                    spacing: Theme.s

                    RecommendationMark {
                        size: Theme.icon
                        recommendation: parent.modelData
                    }

                    PlainText {
                        Layout.fillWidth: true
                        text: Theme.recommendations[parent.modelData].word.en
                        style: Theme.rowStrong
                    }
                }
            }
        }
    }

    Sheet {
        title: qsTr("A choice")

        SegmentedSwitch {
            Layout.fillWidth: true
            label: qsTr("Charts")
            model: ["Time and value", "Purposes", "Needed", "An hour", "Objectives", "Giving", "Budget"]
        }

        SegmentedSwitch {
            label: qsTr("Language")
            plain: true
            model: ["English", "Français"]
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.m

            DropDown {
                label: qsTr("Platform")
                model: ["Facebook", "LinkedIn", "Mailing list"]
            }

            DropDown {
                label: qsTr("Platform")
                compact: true
                model: ["Facebook", "LinkedIn", "Mailing list"]
            }

            TickBox {
                label: qsTr("Ticked")
                checked: true
            }

            TickBox {
                label: qsTr("Not ticked")
            }

            TickBox {
                label: qsTr("Not now")
                enabled: false
                checked: true
            }
        }
    }

    Sheet {
        title: qsTr("While it works, and after")

        ProgressBlock {
            Layout.fillWidth: true
            what: qsTr("Reading Comments.csv, 2 of 5 files")
            fraction: 0.42
        }

        Toast {
            Layout.fillWidth: true
            message: qsTr("Warsaw Expats & Friends removed")
            actionLabel: qsTr("Undo")
            keyCap: "Ctrl Z"
            open: true
        }

        ErrorBlock {
            Layout.fillWidth: true
            title: qsTr("This archive stops in the middle.")
            message: qsTr("Comments.csv, line 812. Nothing was taken in; ask the platform for the file again.")
        }

        ErrorBlock {
            Layout.fillWidth: true
            title: qsTr("Not saved: the disk is full")

            SecondaryButton {
                compact: true
                label: qsTr("Try again")
            }

            QuietButton {
                compact: true
                label: qsTr("Save a copy elsewhere")
                ink: Theme.onDangerSoft
            }
        }
    }

    Sheet {
        title: qsTr("Ranks")

        Repeater {
            model: [["1", "Be visible to decision-makers and recommenders", 0.41, "weighs two fifths of everything"], ["2", "Meet people face to face, in and around Warsaw", 0.24, "about a quarter"]]

            RankCard {
                required property var modelData

                Layout.fillWidth: true
                rank: modelData[0]
                label: modelData[1]
                weight: modelData[2]
                weightText: modelData[3]
            }
        }
    }
}
