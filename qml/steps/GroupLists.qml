// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The field and the two lists. With room they stand side by side; without, one list at a time under the field.
FocusScope {
    id: lists

    required property Session session
    required property bool narrow
    property string refusal
    property bool candidatesChosen: false
    signal pasteAsked
    signal fileChosen(url file)
    signal shelfAsked

    /// A sentence under the field: what couldn't be read, and what to do.
    function say(sentence) {
        lists.refusal = sentence;
    }

    component Top: GroupTop {
        focus: true
        session: lists.session
        refusal: lists.refusal
        onPasteAsked: lists.pasteAsked()
        onFileAsked: chooser.open()
        onTyped: lists.refusal = ""
    }

    When {
        on: !lists.narrow

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.m
            Component.onCompleted: top.forceActiveFocus()

            Top {
                id: top

                Layout.fillWidth: true
                onDownAsked: members.enter()
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.l

                GroupColumn {
                    id: members

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.membersWidth
                    session: lists.session
                    onUpAsked: top.forceActiveFocus()
                    onShelfAsked: lists.shelfAsked()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.candidatesWidth
                    spacing: Theme.m

                    GroupColumn {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        session: lists.session
                        candidates: true
                        onUpAsked: top.forceActiveFocus()
                    }
                    DuplicateQuestions {
                        Layout.fillWidth: true
                        duplicates: lists.session.duplicates
                    }
                }
            }
        }
    }
    When {
        on: lists.narrow

        GroupColumn {
            id: column

            anchors.fill: parent
            session: lists.session
            candidates: lists.candidatesChosen
            titled: false
            onUpAsked: first.forceActiveFocus()
            onShelfAsked: lists.shelfAsked()
            Component.onCompleted: first.forceActiveFocus()
            lead: ColumnLayout {
                width: column.rowWidth
                spacing: Theme.s

                Top {
                    id: first

                    Layout.fillWidth: true
                    Layout.margins: Theme.s
                    onDownAsked: column.enter()
                }
                DuplicateQuestions {
                    Layout.fillWidth: true
                    Layout.margins: Theme.s
                    duplicates: lists.session.duplicates
                }
                QuietLine {
                    Layout.fillWidth: true
                    visible: column.quiet
                    shelf: lists.session.quietShelf
                    onOpened: lists.shelfAsked()
                }
                SegmentedSwitch {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s
                    Layout.maximumWidth: Math.min(implicitWidth, column.rowWidth)
                    label: qsTr("Which list is shown")
                    model: [qsTr("I am in (%1)").arg(lists.session.members.count),
                        qsTr("I might join (%1)").arg(lists.session.candidates.count)]
                    currentIndex: lists.candidatesChosen ? 1 : 0
                    onActivated: index => lists.candidatesChosen = index === 1
                }
            }
        }
    }

    FileChooser {
        id: chooser

        title: qsTr("A list of groups")
        filters: [qsTr("Lists (*.csv *.tsv *.txt *.json)"), qsTr("All files (*)")]
        onChosen: url => lists.fileChosen(url)
    }
}
