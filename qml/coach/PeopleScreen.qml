// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A coach's people: whom to see, what is due, private notes. All of the window; no client's page can show it.
FocusScope {
    id: screen

    required property Practice practice
    readonly property bool narrow: width / Theme.scale < Theme.narrow
    readonly property bool nobody: practice.known && practice.count === 0
    readonly property bool chosen: practice.chosen.length > 0
    readonly property real side: narrow ? Theme.l : Theme.xl

    Keys.onReturnPressed: screen.practice.open()
    Keys.onEnterPressed: screen.practice.open()

    Shortcut {
        sequence: "F9"
        enabled: screen.chosen
        onActivated: screen.practice.present()
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.open()
    }
    PeopleKeys {
        id: keys
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: screen.chosen
        onActivated: screen.practice.makeBefore()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: screen.practice.program.showSettings()
    }
    Connections {
        target: screen.practice

        function onTold(what) {
            toast.show(what);
        }
    }
    FileChooser {
        id: chooser

        title: qsTr("Open an audit I already have")
        onChosen: url => screen.practice.program.openFile(url)
    }
    NewPerson {
        id: newcomer

        practice: screen.practice
    }
    FileDrop {
        anchors.fill: parent
        onDropped: url => screen.practice.program.openFile(url)
    }

    When {
        on: !screen.narrow

        PeopleRail {
            x: Theme.l
            y: Theme.l
            width: Theme.rail - x - Theme.s
            height: screen.height - y - Theme.m
            practice: screen.practice
            onPeopleAsked: body.nextItemInFocusChain().forceActiveFocus()
        }
    }

    Scroll {
        id: scroll

        x: screen.narrow ? 0 : Theme.rail
        width: screen.width - x
        height: foot.y

        GridLayout {
            id: body

            x: screen.side
            y: screen.narrow ? Theme.m : Theme.xl
            width: scroll.width - x - (screen.narrow ? Theme.l : Theme.pageMargin)
            columns: screen.narrow ? 1 : 2
            columnSpacing: Theme.l
            rowSpacing: Theme.m

            Heading {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                style: screen.narrow ? Theme.questionNarrow : Theme.question
                text: screen.nobody ? qsTr("Who will be your first?") : qsTr("Whom are you seeing today?")
            }
            PlainText {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                style: Theme.body
                color: Theme.muted
                text: qsTr("This page and your notes are yours alone: no export and no report has them.")
            }
            ErrorBlock {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                visible: screen.practice.problem.length > 0
                title: screen.practice.problem
                message: screen.practice.problemHint
            }
            ReceiptCard {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                visible: screen.practice.receipt.length > 0
                practice: screen.practice
            }
            ReturnedCard {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                visible: file.asks
                file: screen.practice.returned
            }
            Flow {
                Layout.fillWidth: true
                Layout.columnSpan: body.columns
                spacing: Theme.sm

                Field {
                    id: search

                    width: Math.min(body.width, Theme.membersWidth - Theme.pageMargin)
                    visible: !screen.nobody
                    focus: !screen.nobody
                    showsLabel: false
                    iconName: "search"
                    label: qsTr("Find a person")
                    placeholder: qsTr("Find a person, or what is due")
                    value: screen.practice.search
                    usesEnter: false
                    onEdited: text => screen.practice.search = text
                    Keys.onUpPressed: screen.practice.chooseNext(-1)
                    Keys.onDownPressed: screen.practice.chooseNext(1)
                }
                PrimaryButton {
                    visible: screen.nobody
                    focus: screen.nobody
                    iconName: "plus"
                    label: qsTr("New person")
                    onClicked: newcomer.open()
                }
                SecondaryButton {
                    visible: !screen.nobody
                    iconName: "plus"
                    label: qsTr("New person")
                    onClicked: newcomer.open()
                }
                QuietButton {
                    iconName: "import"
                    label: qsTr("From a file")
                    onClicked: chooser.open()
                }
                QuietButton {
                    visible: screen.narrow
                    iconName: "person"
                    label: qsTr("For myself only")
                    onClicked: screen.practice.program.leavePeople()
                }
                QuietButton {
                    visible: screen.narrow
                    iconName: "gear"
                    label: qsTr("Settings")
                    onClicked: screen.practice.program.showSettings()
                }
            }
            PeopleList {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Math.min(whole, Math.max(Theme.chartLeast, scroll.height - y - body.y - Theme.m))
                visible: !screen.nobody
                practice: screen.practice
            }
            ChosenPerson {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: screen.narrow
                Layout.preferredWidth: screen.narrow ? body.width : Theme.sideWidth
                Layout.maximumWidth: screen.narrow ? body.width : Theme.sideWidth
                Layout.bottomMargin: Theme.m
                visible: screen.chosen
                practice: screen.practice
            }
        }
    }

    PeopleFoot {
        id: foot

        x: scroll.x
        anchors.bottom: parent.bottom
        width: scroll.width
        narrow: screen.narrow
        practice: screen.practice
    }
    Toast {
        id: toast

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.m
        x: scroll.x + screen.side
        width: Math.min(screen.width - x - Theme.l, Theme.toastWidth)
        z: 1
    }
}
