// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The card of step 3: my words, minutes, role, last time; for a group that one only reads, two questions more.
Card {
    id: form

    required property DoingCard card
    required property bool narrow
    /// Whether questions and answers stand one above the other.
    required property bool folded
    /// The key of the question that has the keyboard, or nothing.
    readonly property string asked: minutes.activeFocus ? "minutesPerWeek" : role.activeFocus ? "role" : lastTime.activeFocus ? "lastActive" : ""

    signal accepted()

    function enter() {
        words.forceActiveFocus();
    }
    /// The keyboard goes to a figure of the card.
    function look(figure) {
        const at = figure === "minutesPerWeek" ? minutes : figure === "alternative" ? reader : words;
        at.forceActiveFocus(Qt.TabFocusReason);
    }

    /// How much of it a file tells.
    component FromExport: RowLayout {
        id: told

        readonly property string text: form.card.exportText

        spacing: Theme.xs

        Icon {
            name: "import"
            size: Theme.iconSmall
            color: Theme.accent
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: Theme.muted
            text: told.text
        }
    }

    padding: form.narrow ? Theme.m : Theme.l + Theme.xs

    ColumnLayout {
        width: form.availableWidth
        spacing: Theme.m

        GroupHead {
            Layout.fillWidth: true
            name: form.card.name
            detail: form.card.detail
            platform: form.card.platform
            monogram: form.card.monogram
            placeText: form.narrow ? form.card.placeText : ""

            FromExport {
                visible: text.length > 0 && !form.folded
            }
        }
        FromExport {
            Layout.fillWidth: true
            visible: text.length > 0 && form.folded
        }
        AskedRow {
            Layout.fillWidth: true
            folded: form.folded
            label: qsTr("In your words")
            note: form.card.wordsBefore ? form.card.beforeText : ""

            LongField {
                id: words

                Layout.fillWidth: true
                focus: true
                lines: 2
                showsLabel: false
                enterEnds: true
                label: qsTr("What I do there, in my words")
                placeholder: qsTr("I look at it on the tram, I answered twice…")
                value: form.card.words
                quiet: form.card.wordsBefore
                note: quiet ? form.card.beforeText : ""
                onEditingChanged: if (editing) form.card.beginTyping()
                onEdited: text => form.card.sayWords(text)
                onAccepted: form.accepted()
            }
        }
        AskedRow {
            Layout.fillWidth: true
            folded: form.folded
            label: qsTr("Minutes in a week")
            note: form.card.minutesBefore ? form.card.beforeText : ""

            DoingMinutes {
                id: minutes

                Layout.fillWidth: true
                card: form.card
            }
        }
        AskedRow {
            Layout.fillWidth: true
            folded: form.folded
            label: qsTr("Mostly…")
            note: form.card.roleBefore ? form.card.beforeText : ""
            aside: Chip {
                checkable: true
                checked: form.card.roleUnknown
                dashed: true
                usesEnter: false
                label: "?"
                Accessible.name: qsTr("I don’t know")
                onClicked: form.card.sayUnknown("role")
            }

            RolePicker {
                id: role

                Layout.fillWidth: true
                label: qsTr("What I mostly do there")
                currentIndex: form.card.role
                quiet: form.card.roleBefore
                Accessible.description: quiet ? form.card.beforeText : ""
                unknown: form.card.roleUnknown
                onActivated: index => form.card.sayRole(index)
            }
        }
        AskedRow {
            Layout.fillWidth: true
            folded: form.folded
            label: qsTr("Last time there")
            note: form.card.day
            noteIcon: form.card.dayImported ? "import" : ""

            DoingLastTime {
                id: lastTime

                Layout.fillWidth: true
                card: form.card
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hair
            visible: form.card.reads
            color: Theme.line
        }
        DoingReader {
            id: reader

            Layout.fillWidth: true
            visible: form.card.reads
            folded: form.folded
            card: form.card
        }
    }
}
