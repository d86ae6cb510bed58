// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A bet that is due: what it was, what was to follow, and its own condition as the answer. One stop of the Tab key; 1 to
/// 3 answer, and go on.
Card {
    id: bet

    required property int index
    required property string name
    required property string question
    required property string means
    required property var answers
    required property int met
    required property bool unknown
    readonly property bool stacked: width / Theme.scale < Theme.partingFold
    readonly property bool entered: chips.activeFocus

    /// An answer: 0 to 2; below 0 is "I don't know".
    signal said(int answer)
    /// By a key: one goes on.
    signal wentOn()

    function enter() {
        chips.enter(Math.max(0, bet.met));
    }
    function answerOf(event) {
        const at = ["1", "2", "3", "?"].indexOf(event.key === Qt.Key_Question ? "?" : event.text);
        return event.modifiers & (Qt.AltModifier | Qt.MetaModifier) ? -1 : at;
    }
    function pressed(event) {
        const answer = bet.answerOf(event);
        if (answer >= 0) bet.told(answer);
        return answer >= 0;
    }
    /// Typed, an answer stays even where it stands already.
    function told(answer) {
        const stands = answer === 3 ? bet.unknown : answer === bet.met;
        if (!stands) bet.said(answer === 3 ? -1 : answer);
        bet.wentOn();
    }

    padding: Theme.l
    topPadding: Theme.m
    bottomPadding: Theme.m
    color: Theme.youSoft
    line: Theme.youSoft
    Keys.onPressed: event => event.accepted = bet.pressed(event)

    GridLayout {
        width: parent ? parent.width : 0
        columns: bet.stacked ? 2 : 3
        columnSpacing: Theme.l
        rowSpacing: Theme.sm

        RecommendationMark {
            recommendation: "try"
            size: Theme.verdictMark
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                style: Theme.voice
                color: Theme.ink
                text: bet.question
            }
            PlainText {
                Layout.fillWidth: true
                style: Theme.small
                color: Theme.onYouSoft
                text: bet.means
            }
        }
        ChipGroup {
            id: chips

            Layout.columnSpan: bet.stacked ? 2 : 1
            Layout.fillWidth: bet.stacked
            Layout.preferredWidth: Theme.doneWidth
            focus: true
            label: bet.question
            currentIndex: bet.unknown ? 3 : bet.met
            model: bet.answers.map(answer => ({"label": answer})).concat([{"label": "?", "name": qsTr("I don’t know"), "dashed": true}])
            onActivated: index => bet.said(index === 3 ? -1 : index)
        }
    }
}
