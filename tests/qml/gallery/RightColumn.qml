// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The right column of the gallery.
ColumnLayout {
    spacing: Theme.m + Theme.xs

    Sheet {
        title: qsTr("Buttons")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.m

            PrimaryButton {
                id: first

                label: qsTr("Continue")
                focus: true
            }

            PrimaryButton {
                label: qsTr("On to my groups")
                iconAfter: "right"
                keyCap: "Enter"
            }

            PrimaryButton {
                label: qsTr("Continue")
                enabled: false
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.m

            SecondaryButton {
                label: qsTr("Paste a list")
            }

            SecondaryButton {
                label: qsTr("From a file")
                iconName: "import"
            }

            SecondaryButton {
                label: qsTr("Continue")
                enabled: false
            }

            QuietButton {
                label: qsTr("Not now")
            }

            QuietButton {
                label: qsTr("Objectives")
                iconName: "left"
            }

            IconButton {
                iconName: "gear"
                label: qsTr("Settings")
            }

            IconButton {
                iconName: "close"
                label: qsTr("Close")
                enabled: false
            }
        }
    }

    Sheet {
        title: qsTr("Fields")

        GridLayout {
            columns: 2
            columnSpacing: Theme.l
            rowSpacing: Theme.m

            Field {
                Layout.fillWidth: true
                label: qsTr("Group")
                showsLabel: false
                placeholder: qsTr("A group’s name")
            }

            Field {
                id: focused

                Layout.fillWidth: true
                label: qsTr("Group")
                showsLabel: false
                value: "Mazovia Trail Ru"
            }

            Field {
                Layout.fillWidth: true
                label: qsTr("Last time")
                showsLabel: false
                value: "20 August 2026"
                hint: qsTr("from your export; type to change it")
                hintIcon: "import"
            }

            Field {
                Layout.fillWidth: true
                label: qsTr("Minutes")
                showsLabel: false
                value: "20000"
                error: qsTr("A week has 10 080 minutes. Kept: 40.")
            }

            Sample {
                caption: qsTr("minutes, with keys − and +")

                MinutesStepper {
                    label: qsTr("Minutes")
                    value: 40
                }
            }

            Sample {
                caption: qsTr("not known, as a value")

                RowLayout {
                    MinutesStepper {
                        label: qsTr("Minutes")
                        known: false
                    }

                    Chip {
                        label: qsTr("I don’t know")
                        dashed: true
                    }
                }
            }

            LongField {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                label: qsTr("What surprises you?")
                placeholder: qsTr("In your words")
            }
        }
    }

    Sheet {
        title: qsTr("Purposes, as tags")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Chip {
                label: qsTr("Be visible")
                checkable: true
                checked: true
            }

            Chip {
                label: qsTr("Learn")
                iconName: "plus"
            }

            Chip {
                label: qsTr("Personal interests")
                iconName: "plus"
            }

            Chip {
                label: qsTr("In my own words")
                iconName: "pencil"
                dashed: true
            }

            Chip {
                label: qsTr("Not today")
                enabled: false
            }
        }

        EmptyState {
            Layout.fillWidth: true
            question: qsTr("Which group did you last open?")
            line: qsTr("Start with that one. The others come back to mind.")
            actionLabel: qsTr("Add a group")
        }
    }

    Sheet {
        title: qsTr("Ways on")

        LinkRow {
            Layout.fillWidth: true
            iconName: "eye"
            label: qsTr("Look at a finished example")
            detail: qsTr("Isabelle’s twenty groups, from first list to plan")
        }

        RowLayout {
            spacing: Theme.s

            Repeater {
                model: ["in", "Sl", "f", "r/", "Me"]

                PlatformTile {
                    required property string modelData

                    monogram: modelData
                }
            }

            PlatformTile {
                platform: "in-person"
            }

            PlatformTile {
                platform: "mailing-list"
            }

            PlatformTile {
                platform: "other"
            }

            KeyCap {
                text: qsTr("Ctrl Z")
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.xs

            PlainText {
                text: qsTr("I work in")
                style: Theme.voice
                wrapMode: Text.NoWrap
            }

            BlankField {
                label: qsTr("Profession")
                value: "supply chain"
            }

            PlainText {
                text: qsTr("and I like")
                style: Theme.voice
                wrapMode: Text.NoWrap
            }

            BlankField {
                label: qsTr("Interests")
            }
        }
    }
}
