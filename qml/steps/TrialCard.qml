// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A trial: one sentence with two blanks, and conditions to choose from.
Card {
    id: card

    required property int index
    required property string name
    required property string minutesText
    required property string pattern
    required property string until
    required property string condition
    required property Session session
    required property TrialList trials
    required property bool folded
    property string error
    property int visit: 0

    function enter() {
        sentence.enter(1);
    }
    function fill(blank, text) {
        if (blank === 0) card.error = card.trials.setUntil(card.index, text, card.visit);
        else card.trials.setCondition(card.index, text, card.visit);
    }
    function inOwnWords() {
        card.trials.setCondition(card.index, "");
        sentence.enter(1);
    }

    padding: Theme.m + Theme.xs

    GridLayout {
        width: parent ? parent.width : 0
        columns: card.folded ? 1 : 2
        columnSpacing: Theme.xl
        rowSpacing: Theme.m

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: card.folded ? Qt.AlignTop : Qt.AlignVCenter
            spacing: Theme.s

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s

                RecommendationMark {
                    recommendation: "try"
                    size: Theme.icon
                }
                PlainText {
                    width: Math.min(implicitWidth, parent.width - Theme.xl)
                    style: Theme.rowStrong
                    text: card.name
                }
                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    style: Theme.small
                    color: Theme.muted
                    text: qsTr("on trial, %1").arg(card.minutesText)
                }
            }
            Sentence {
                id: sentence

                Layout.fillWidth: true
                pattern: card.pattern
                blanks: [
                    {"label": qsTr("Until when: %1").arg(card.name), "value": card.until, "late": true},
                    {"label": qsTr("What would make me stay: %1").arg(card.name), "value": card.condition}
                ]
                onEntered: card.visit = card.session.gesture()
                onFilled: (blank, text) => card.fill(blank, text)
            }
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                style: Theme.caption
                color: Theme.danger
                text: card.error
                Accessible.role: Accessible.AlertMessage
            }
        }
        ColumnLayout {
            Layout.fillWidth: card.folded
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: card.folded ? card.availableWidth : Theme.partingList
            Layout.maximumWidth: card.folded ? card.availableWidth : Theme.partingList
            spacing: Theme.s

            PlainText {
                Layout.fillWidth: true
                style: Theme.caption
                color: Theme.muted
                text: qsTr("or, if I have")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.tight

                Repeater {
                    model: card.trials.conditions

                    Chip {
                        required property string modelData

                        visible: modelData !== card.condition
                        label: modelData
                        onClicked: card.trials.setCondition(card.index, modelData)
                    }
                }
                Chip {
                    dashed: true
                    iconName: "pencil"
                    label: qsTr("my own words")
                    onClicked: card.inOwnWords()
                }
            }
        }
    }
}
