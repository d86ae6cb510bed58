// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A decision of last time: what was decided, whether it was done, and in a few words what came of it; once that is said,
/// how it turned out. 1 to 3 and ? answer and go on; Tab goes to the words.
FocusScope {
    id: row

    required property int index
    required property string name
    required property string choice
    required property string choiceText
    required property string amountText
    required property int done
    required property bool unknown
    required property int turnedOut
    required property string note
    required property Session session
    required property OutcomeList rows
    readonly property bool current: ListView.isCurrentItem
    readonly property bool answered: done >= 0
    readonly property bool stacked: width / Theme.scale < Theme.lookBackFold
    readonly property bool tight: width / Theme.scale < Theme.entryFold
    readonly property var turned: [qsTr("well"), qsTr("not well"), qsTr("too early")]
    /// One visit to the words is one step of undo.
    property int visit: 0

    signal wentOn()

    function enter() {
        chips.enter(row.unknown ? 3 : Math.max(0, row.done));
    }
    function enterWords() {
        row.ListView.view.currentIndex = row.index;
        words.made.forceActiveFocus(Qt.TabFocusReason);
    }
    function answerOf(event) {
        const free = !(event.modifiers & (Qt.AltModifier | Qt.MetaModifier)) && chips.activeFocus;
        return free ? ["1", "2", "3", "?"].indexOf(event.key === Qt.Key_Question ? "?" : event.text) : -1;
    }
    function pressed(event) {
        const answer = row.answerOf(event);
        if (answer >= 0) row.told(answer);
        return answer >= 0;
    }
    /// Typed, an answer stays even where it stands already.
    function told(answer) {
        const stands = answer === 3 ? row.unknown : answer === row.done;
        if (!stands) row.rows.say(row.index, answer === 3 ? -1 : answer);
        row.wentOn();
    }
    function typed(text) {
        row.rows.sayNote(row.index, text, row.visit);
    }

    implicitHeight: Math.max(Theme.rankHeight - Theme.s, body.implicitHeight + 2 * Theme.s)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, you decided: %2 %3").arg(row.name).arg(row.choiceText).arg(row.amountText)
    onActiveFocusChanged: if (activeFocus) row.ListView.view.currentIndex = row.index
    Keys.onPressed: event => event.accepted = row.pressed(event)

    Rectangle {
        x: Theme.l
        width: row.width - 2 * Theme.l
        height: Theme.hair
        visible: row.index > 0 || !row.stacked
        color: Theme.line
    }
    GridLayout {
        id: body

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.l
        width: row.width - 2 * Theme.l
        columns: row.stacked ? 2 : 4
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth
            style: Theme.rowStrong
            text: row.name
            Accessible.ignored: true
        }
        RowLayout {
            Layout.preferredWidth: row.stacked ? implicitWidth : Theme.weightWidth
            Layout.maximumWidth: Theme.weightWidth
            spacing: Theme.s

            RecommendationMark {
                recommendation: row.choice
                size: Theme.iconSmall
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    style: Theme.small
                    text: row.choiceText
                    Accessible.ignored: true
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    style: Theme.caption
                    color: Theme.muted
                    text: row.amountText
                    Accessible.ignored: true
                }
            }
        }
        ChipGroup {
            id: chips

            Layout.columnSpan: row.tight ? 2 : 1
            Layout.fillWidth: row.stacked
            Layout.preferredWidth: Theme.doneWidth
            focus: true
            stops: row.current || row.activeFocus
            label: qsTr("Done: %1").arg(row.name)
            currentIndex: row.unknown ? 3 : row.done
            model: [{"label": qsTr("done")}, {"label": qsTr("partly")}, {"label": qsTr("not")},
                {"label": "?", "name": qsTr("I don’t know"), "dashed": true}]
            onActivated: index => row.rows.say(row.index, index === 3 ? -1 : index)
        }
        ColumnLayout {
            Layout.columnSpan: row.tight ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.purposeName
            spacing: 0

            When {
                id: words

                on: row.current

                Field {
                    Layout.fillWidth: true
                    compact: true
                    usesEnter: false
                    label: qsTr("What came of it: %1").arg(row.name)
                    placeholder: qsTr("in a few words")
                    value: row.note
                    onEditingChanged: if (editing) row.visit = row.session.gesture()
                    onEdited: text => row.typed(text)
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: !row.current
                style: Theme.small
                color: row.note.length > 0 ? Theme.ink : row.answered ? Theme.muted : Theme.faint
                text: row.note.length > 0 ? row.note : row.answered ? qsTr("nothing to add") : qsTr("in a few words")

                PointerArea {
                    anchors.fill: parent
                    onPointed: row.enterWords()
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: !row.current && row.turnedOut >= 0
                style: Theme.caption
                color: Theme.muted
                text: row.turnedOut === 0 ? qsTr("turned out well") : row.turnedOut === 1 ? qsTr("did not turn out well") : qsTr("too early to say")
            }
        }
        GridLayout {
            Layout.columnSpan: row.stacked ? 2 : 4
            Layout.fillWidth: true
            visible: row.current && row.answered
            columns: row.tight ? 1 : 2
            columnSpacing: Theme.sm
            rowSpacing: Theme.xs

            PlainText {
                Layout.fillWidth: true
                Layout.maximumWidth: row.tight ? Infinity : Math.ceil(implicitWidth)
                style: Theme.small
                color: Theme.muted
                text: qsTr("How did it turn out?")
            }
            ChipGroup {
                Layout.fillWidth: true
                stops: row.current || row.activeFocus
                label: qsTr("How did it turn out: %1").arg(row.name)
                currentIndex: row.turnedOut
                model: row.turned.map(word => ({"label": word}))
                onActivated: index => row.rows.sayTurnedOut(row.index, index)
            }
        }
    }
}
