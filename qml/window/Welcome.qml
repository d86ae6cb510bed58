// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The first run: one question, one name, one button. Also says why a workbook couldn't be opened.
FocusScope {
    id: page

    required property Program program
    readonly property bool narrow: width / Theme.scale < Theme.narrow

    function begin() {
        page.program.begin(nameField.text);
    }

    Keys.onReturnPressed: page.begin()
    Keys.onEnterPressed: page.begin()

    FileDrop {
        anchors.fill: parent
        onDropped: url => page.program.openFile(url)
    }

    WelcomePanel {
        id: panel

        width: page.narrow ? 0 : page.width * 15 / 32
        height: page.height
        visible: !page.narrow
    }

    Scroll {
        id: scroll

        anchors.left: panel.right
        anchors.right: parent.right
        height: page.height

        ColumnLayout {
            readonly property int side: page.narrow ? Theme.l : 2 * Theme.pageMargin

            x: side
            y: Theme.pageMargin
            width: Math.min(scroll.width - 2 * side, Theme.welcomeWidth)
            spacing: Theme.m

            RowLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: page.narrow ? Theme.s : 2 * Theme.pageMargin

                Mark {
                    size: Theme.rowHeight
                    offset: 1
                    visible: page.narrow
                }
                Item {
                    Layout.fillWidth: true
                }
                SegmentedSwitch {
                    label: qsTr("Language")
                    plain: true
                    model: ["English", "Français"]
                    currentIndex: page.program.settings.language === "fr" ? 1 : 0
                    onActivated: index => page.program.settings.language = index === 1 ? "fr" : "en"
                }
            }

            Heading {
                Layout.fillWidth: true
                style: page.narrow ? Theme.question : Theme.welcome
                text: qsTr("Which groups are worth your time?")
            }
            PlainText {
                Layout.fillWidth: true
                style: Theme.body
                color: Theme.muted
                text: qsTr("You have joined many, and read more than you take part. In half an hour, one question at a time, you will decide what to do with each of them and leave with a plan for your week.")
            }

            ErrorBlock {
                Layout.fillWidth: true
                visible: page.program.problem.length > 0
                title: page.program.problem
                message: page.program.problemHint

                QuietButton {
                    visible: page.program.state === Program.Refused
                    label: qsTr("Try again")
                    onClicked: page.program.tryAgain()
                }
            }

            When {
                on: page.program.lost

                LostWorkbook {
                    Layout.fillWidth: true
                    program: page.program
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                spacing: Theme.s

                Field {
                    id: nameField

                    Layout.fillWidth: true
                    focus: true
                    large: true
                    label: qsTr("What shall I call you?")
                    onAccepted: page.begin()
                }
                PrimaryButton {
                    Layout.alignment: Qt.AlignBottom
                    implicitHeight: Theme.controlLarge
                    label: qsTr("Begin")
                    iconAfter: "right"
                    onClicked: page.begin()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                Icon {
                    name: "lock"
                    color: Theme.accent
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.small
                    color: Theme.muted
                    text: qsTr("What you write stays on this computer. Recentre never goes online.")
                }
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.xl
                implicitHeight: Theme.hair
                color: Theme.line
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                LinkRow {
                    Layout.fillWidth: true
                    iconName: "eye"
                    label: qsTr("Look at a finished example")
                    detail: qsTr("Isabelle’s twenty groups, from first list to plan")
                    onClicked: page.program.openExample()
                }
                LinkRow {
                    Layout.fillWidth: true
                    iconName: "file"
                    label: qsTr("Open an audit I already have")
                    detail: qsTr("or drop a file on this window")
                    onClicked: chooser.open()
                }
                LinkRow {
                    Layout.fillWidth: true
                    iconName: "people"
                    label: qsTr("I am a coach")
                    detail: qsTr("a list of clients, an exercise for each, notes of my own")
                    onClicked: page.program.becomeCoach()
                }
            }
        }
    }

    FileChooser {
        id: chooser

        title: qsTr("Open an audit I already have")
        onChosen: url => page.program.openFile(url)
    }
}
