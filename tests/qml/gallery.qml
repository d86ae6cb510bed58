// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The parts in their states, in the order of the design's components.png.
Window {
    id: window

    property bool dark: false
    property real factor: 1

    height: page.implicitHeight + 80
    visible: true
    color: Theme.page
    title: "Recentre, the parts"
    Component.onCompleted: {
        Theme.dark = dark;
        Theme.textFactor = factor;
    }

    component Sample: ColumnLayout {
        property string caption

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.xs

        PlainText {
            Layout.fillWidth: true
            text: parent.caption
            style: Theme.caption
            color: Theme.muted
        }
    }

    component Sheet: Card {
        property string title
        default property alias parts: column.data

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100

        contentItem: ColumnLayout {
            id: column

            spacing: Theme.m

            Heading {
                text: column.parent.title
            }
        }
    }

    GridLayout {
        id: page

        x: 40
        y: 30
        width: window.width - 80
        columns: Theme.scale > 1.3 ? 1 : 2
        columnSpacing: 20
        rowSpacing: 20

        RowLayout {
            Layout.columnSpan: page.columns
            spacing: Theme.m

            Repeater {
                model: [1, 0.67, 0.33, 0]

                Mark {
                    required property real modelData

                    size: Math.round(46 * Theme.scale)
                    offset: modelData
                }
            }

            PlainText {
                text: "Recentre, the parts"
                style: Theme.questionNarrow
            }
        }

        Sheet {
            title: "Eight recommendations: colour, shape and word"

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
                            size: Math.round(22 * Theme.scale)
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
            title: "Buttons"

            Flow {
                Layout.fillWidth: true
                spacing: Theme.m

                PrimaryButton {
                    id: first

                    label: "Continue"
                    focus: true
                }

                PrimaryButton {
                    label: "On to my groups"
                    iconAfter: "right"
                    keyCap: "Enter"
                }

                PrimaryButton {
                    label: "Continue"
                    enabled: false
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.m

                SecondaryButton {
                    label: "Paste a list"
                }

                SecondaryButton {
                    label: "From a file"
                    iconName: "import"
                }

                SecondaryButton {
                    label: "Continue"
                    enabled: false
                }

                QuietButton {
                    label: "Not now"
                }

                QuietButton {
                    label: "Objectives"
                    iconName: "left"
                }

                IconButton {
                    iconName: "gear"
                    label: "Settings"
                }

                IconButton {
                    iconName: "close"
                    label: "Close"
                    enabled: false
                }
            }
        }

        Sheet {
            title: "A choice"

            SegmentedSwitch {
                Layout.fillWidth: true
                label: "Charts"
                model: ["Time and value", "Purposes", "Needed", "An hour", "Objectives", "Giving", "Budget"]
            }

            SegmentedSwitch {
                label: "Language"
                plain: true
                model: ["English", "Français"]
            }

            RowLayout {
                spacing: Theme.m

                DropDown {
                    label: "Platform"
                    model: ["Facebook", "LinkedIn", "Mailing list"]
                }

                DropDown {
                    label: "Platform"
                    compact: true
                    model: ["Facebook", "LinkedIn", "Mailing list"]
                }

                TickBox {
                    label: "Ticked"
                    checked: true
                }

                TickBox {
                    label: "Not ticked"
                }

                TickBox {
                    label: "Not now"
                    enabled: false
                    checked: true
                }
            }
        }

        Sheet {
            title: "Fields"

            GridLayout {
                columns: 2
                columnSpacing: Theme.l
                rowSpacing: Theme.m

                Field {
                    Layout.fillWidth: true
                    label: "Group"
                    showsLabel: false
                    placeholder: "A group’s name"
                }

                Field {
                    id: focused

                    Layout.fillWidth: true
                    label: "Group"
                    showsLabel: false
                    value: "Mazovia Trail Ru"
                }

                Field {
                    Layout.fillWidth: true
                    label: "Last time"
                    showsLabel: false
                    value: "20 August 2026"
                    hint: "from your export; type to change it"
                    hintIcon: "import"
                }

                Field {
                    Layout.fillWidth: true
                    label: "Minutes"
                    showsLabel: false
                    value: "20000"
                    error: "A week has 10 080 minutes. Kept: 40."
                }

                Sample {
                    caption: "minutes, with keys − and +"

                    MinutesStepper {
                        label: "Minutes"
                        value: 40
                    }
                }

                Sample {
                    caption: "not known, as a value"

                    RowLayout {
                        MinutesStepper {
                            label: "Minutes"
                            known: false
                        }

                        Chip {
                            label: "I don’t know"
                            dashed: true
                        }
                    }
                }

                LongField {
                    Layout.columnSpan: 2
                    Layout.fillWidth: true
                    label: "What surprises you?"
                    placeholder: "In your words"
                }
            }
        }

        Sheet {
            title: "While it works, and after"

            ProgressBlock {
                Layout.fillWidth: true
                what: "Reading Comments.csv, 2 of 5 files"
                fraction: 0.42
            }

            Toast {
                Layout.fillWidth: true
                message: "Warsaw Expats & Friends removed"
                actionLabel: "Undo"
                keyCap: "Ctrl Z"
                open: true
            }

            ErrorBlock {
                Layout.fillWidth: true
                title: "This archive stops in the middle."
                message: "Comments.csv, line 812. Nothing was taken in; ask the platform for the file again."
            }

            ErrorBlock {
                Layout.fillWidth: true
                title: "Not saved: the disk is full"

                SecondaryButton {
                    compact: true
                    label: "Try again"
                }

                QuietButton {
                    compact: true
                    label: "Save a copy elsewhere"
                    ink: Theme.onDangerSoft
                }
            }
        }

        Sheet {
            title: "Purposes, as tags"

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s

                Chip {
                    label: "Be visible"
                    checkable: true
                    checked: true
                }

                Chip {
                    label: "Learn"
                    iconName: "plus"
                }

                Chip {
                    label: "Personal interests"
                    iconName: "plus"
                }

                Chip {
                    label: "In my own words"
                    iconName: "pencil"
                    dashed: true
                }

                Chip {
                    label: "Not today"
                    enabled: false
                }
            }

            EmptyState {
                Layout.fillWidth: true
                question: "Which group did you last open?"
                line: "Start with that one. The others come back to mind."
                actionLabel: "Add a group"
            }
        }

        Sheet {
            title: "Ranks"

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

        Sheet {
            title: "Ways on"

            LinkRow {
                Layout.fillWidth: true
                iconName: "eye"
                label: "Look at a finished example"
                detail: "Isabelle’s twenty groups, from first list to plan"
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
                    text: "Ctrl Z"
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.xs

                PlainText {
                    text: "I work in"
                    style: Theme.voice
                    wrapMode: Text.NoWrap
                }

                BlankField {
                    label: "Profession"
                    value: "supply chain"
                }

                PlainText {
                    text: "and I like"
                    style: Theme.voice
                    wrapMode: Text.NoWrap
                }

                BlankField {
                    label: "Interests"
                }
            }
        }

        Sheet {
            Layout.columnSpan: page.columns
            title: "Line icons, 24 px grid, 1.75 px stroke, round ends"

            Flow {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: ["pin", "sums", "swap", "shelf", "unease", "park", "blank", "mute", "cup", "print", "check", "right", "left", "plus", "minus", "search", "undo", "pencil", "import", "paste", "file", "calendar", "clock", "people", "person", "eye", "heart", "speech", "flag", "lock", "screen", "table", "chart", "copy", "image", "close", "info", "question", "chevron", "down", "up", "link", "history", "gear", "door", "mail", "rss", "building", "bell", "bulb", "hands", "note", "grip", "dotted"]

                    Column {
                        id: sign

                        required property string modelData

                        width: Math.round(76 * Theme.scale)
                        padding: Theme.s
                        spacing: Theme.xs

                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: sign.modelData
                        }

                        PlainText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: sign.modelData
                            style: Theme.caption
                            color: Theme.muted
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}
