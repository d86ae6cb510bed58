// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The card of people and pleasure, and last the own leaning.
Card {
    id: people

    required property Session session
    required property BringsCard card
    required property bool narrow
    /// What one gesture asks is one step of undo.
    property int act: 0
    readonly property bool folded: width > 0 && width < Theme.scoreFold * Theme.scale

    topPadding: Theme.inset
    leftPadding: people.narrow ? Theme.icon : Theme.tile
    rightPadding: leftPadding
    bottomPadding: Theme.inset

    function enter(where) {
        if (where === "people") coffee.enter();
        else if (where === "pleasure") pleasure.forceActiveFocus(Qt.TabFocusReason);
        else leaning.enter();
    }
    function begin() {
        people.act = people.session.gesture();
    }

    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.inset

        GridLayout {
            Layout.fillWidth: true
            columns: people.folded || people.card.candidate ? 1 : 3
            columnSpacing: Theme.icon
            rowSpacing: Theme.m

            ColumnLayout {
                Layout.fillWidth: true
                visible: !people.card.candidate
                spacing: Theme.s

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s

                    PlainText {
                        style: Theme.label
                        text: qsTr("From post to coffee")
                    }
                    PlainText {
                        style: Theme.small
                        color: Theme.muted
                        text: qsTr("people")
                    }
                    PlainText {
                        visible: people.card.peopleBefore
                        style: Theme.small
                        color: Theme.muted
                        text: people.card.beforeText
                    }
                    Help {
                        about: "coffee"
                    }
                }
                CoffeeBar {
                    id: coffee

                    Layout.fillWidth: true
                    labels: [qsTr("exchanged"), qsTr("met online"), qsTr("met in person"), qsTr("did together")]
                    names: [qsTr("People exchanged with"), qsTr("People met online"), qsTr("People met in person"), qsTr("People I did something together with")]
                    counts: people.card.people
                    notes: people.card.peopleNotes
                    onBegan: people.begin()
                    onCounted: (station, count) => people.card.countPeople(station, count, people.act)
                }
            }
            Rectangle {
                Layout.fillHeight: true
                visible: !people.folded && !people.card.candidate
                implicitWidth: Theme.hair
                color: Theme.line
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.xs

                Row {
                    spacing: Theme.s

                    PlainText {
                        style: Theme.label
                        text: qsTr("Pleasure in it")
                    }
                    Help {
                        about: "pleasure"
                    }
                }
                PleasureScale {
                    id: pleasure

                    label: qsTr("Pleasure in it")
                    words: people.card.pleasureWords
                    value: people.card.pleasure
                    note: people.card.pleasureBefore ? people.card.beforeText : ""
                    unknown: people.card.pleasureUnknown
                    onBegan: people.begin()
                    onMoved: value => people.card.ratePleasure(value, people.act)
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hair
            color: Theme.line
        }
        GridLayout {
            Layout.fillWidth: true
            columns: people.folded ? 1 : 2
            columnSpacing: Theme.sm
            rowSpacing: Theme.s

            ColumnLayout {
                spacing: 0

                Row {
                    spacing: Theme.s

                    PlainText {
                        style: Theme.voice
                        text: qsTr("My own leaning")
                    }
                    Help {
                        anchors.verticalCenter: parent.verticalCenter
                        about: "leaning"
                    }
                }
                PlainText {
                    style: Theme.caption
                    color: Theme.muted
                    text: qsTr("before any advice")
                }
                PlainText {
                    visible: people.card.leaningBefore
                    style: Theme.caption
                    color: Theme.muted
                    text: qsTr("by your bet")
                }
            }
            BringsLeaning {
                id: leaning

                Layout.fillWidth: true
                card: people.card
            }
        }
    }
}
