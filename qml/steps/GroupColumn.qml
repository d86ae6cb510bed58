// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// One of the two lists of step 2: its groups, those left folded at its foot, and the line to the quiet shelf.
Card {
    id: column

    required property Session session
    /// The groups that tempt, instead of those one is in.
    property bool candidates: false
    property bool titled: true
    /// What stands above the rows and scrolls with them.
    property alias lead: list.lead
    readonly property real rowWidth: list.width
    readonly property GroupList groups: candidates ? session.candidates : session.members
    readonly property bool quiet: !candidates && session.quietShelf.count > 0
    signal shelfAsked
    signal upAsked

    padding: 0

    /// The keyboard comes in from the field above.
    function enter() {
        list.enter();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.l
            Layout.topMargin: Theme.m
            Layout.bottomMargin: Theme.s
            visible: column.titled
            spacing: Theme.m

            Heading {
                Layout.fillWidth: true
                text: column.candidates ? qsTr("I might join") : qsTr("I am in")
            }
            RowLayout {
                visible: column.groups.anyImported
                spacing: Theme.s

                Icon {
                    name: "import"
                    size: Theme.iconSmall
                    color: Theme.accent
                }
                PlainText {
                    style: Theme.caption
                    color: Theme.muted
                    text: qsTr("from your export")
                }
            }
            PlainText {
                style: Theme.small
                color: Theme.muted
                text: column.groups.countText
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: list

                anchors.fill: parent
                focus: true
                reuseItems: true
                label: column.candidates ? qsTr("I might join") : qsTr("I am in")
                model: column.groups
                onUpFromTop: column.upAsked()
                delegate: GroupRow {
                    width: list.width
                    groups: column.groups
                    session: column.session
                    member: !column.candidates
                }
                tail: ColumnLayout {
                    width: list.width
                    spacing: 0

                    Item {
                        Layout.fillWidth: true
                        Layout.margins: Theme.l
                        visible: column.groups.count === 0
                        implicitHeight: nothing.made ? nothing.made.height : 0

                        When {
                            id: nothing

                            on: column.groups.count === 0

                            EmptyState {
                                width: list.width - 2 * Theme.l
                                question: column.candidates ? qsTr("Which one tempts you?") : qsTr("Which group did you last open?")
                                line: column.candidates ? qsTr("A club near you, a group a colleague speaks of: say so in the field.")
                                                        : qsTr("Start with that one. The others come back to mind.")
                            }
                        }
                    }
                    LeftGroups {
                        Layout.fillWidth: true
                        groups: column.session.left
                        visible: !column.candidates && column.session.left.count > 0
                    }
                }
            }
        }
        QuietLine {
            Layout.fillWidth: true
            visible: column.quiet && column.titled
            shelf: column.session.quietShelf
            onOpened: column.shelfAsked()
        }
    }
}
