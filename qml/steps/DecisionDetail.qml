// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// One group's advice, with its reasons, and what can be decided. The buttons stand at the foot and are never scrolled
/// away; a sheet (the sums, the one question, the objectives' order) takes the place of the advice.
FocusScope {
    id: detail

    required property Session session
    required property DecisionCard card
    required property GroupSwap swap
    required property bool narrow
    /// Whether nothing stands beside it.
    required property bool single
    /// Where the group stands among the others.
    required property string placeText
    /// "", "sums", "swap", "question" or "order".
    property string sheet: ""
    property bool allReasons: false
    /// Little room: the buttons are as small as can be, and so is all around them.
    readonly property bool cramped: detail.height < 2 * Theme.leastContent
    /// Not even so is there room for both: the buttons then scroll with the advice.
    readonly property bool squeezed: holder.height - choices.implicitHeight < Theme.l
    readonly property bool busy: sheet !== "" || card.trying
    /// What holds the figure behind a reason is to be opened.
    signal sourceAsked(string place, string figure)
    /// A sheet is there, with the keyboard in it.
    signal opened
    /// What was moved in a sheet has come to rest.
    signal settled
    /// The group `by` further is to be shown.
    signal stepAsked(int by)

    function take() {
        choices.take();
    }
    function enter() {
        if (detail.activeFocus) detail.arrive();
    }
    /// The keyboard comes in, wherever it was.
    function arrive() {
        if (detail.sheet === "") choices.enter();
    }
    function digit(number) {
        if (detail.sheet === "") choices.decideByKey(number);
        else if (number === 1) detail.acceptSwap();
    }
    /// Yes, it is worth it; whether that could be said.
    function acceptSwap() {
        const worth = detail.sheet === "swap" && detail.swap.yesText !== "";
        if (worth) (swapSheet.made as DecisionSwap).accept();
        return worth;
    }
    function pin() {
        detail.card.togglePin(choices.chosen);
    }
    function toggle(name) {
        if (detail.sheet === name) detail.close();
        else detail.open(name);
    }
    function open(name) {
        if (!detail.card.judged && /sums|swap/.test(name)) return;
        detail.sheet = name;
        detail.enterSheet();
    }
    function enterSheet() {
        sheets.forceActiveFocus();
        detail.opened();
    }
    /// The question and its answers, with the keyboard on them.
    function ask() {
        detail.sheet = detail.card.judged && detail.card.ask !== "" ? "question" : "";
        if (question.made) (question.made as DecisionQuestion).enter();
        else advice.enterAnswers();
    }
    /// Whether there was something to close.
    function close() {
        const open = detail.busy;
        detail.quit();
        return open;
    }
    function quit() {
        if (detail.sheet !== "") detail.leaveSheet();
        else detail.card.endTrial();
    }
    function leaveSheet() {
        detail.sheet = "";
        choices.enter();
        detail.settled();
    }
    function toggleReasons() {
        detail.allReasons = !detail.allReasons;
    }
    function enterTries() {
        if (detail.sheet === "") advice.enterTries();
    }

    Connections {
        target: detail.card

        function onGroupChanged() {
            detail.sheet = "";
            detail.allReasons = false;
            choices.chosen = "";
        }
    }

    Card {
        anchors.fill: parent
        // Where others look on all of the page is one group's: no card.
        padding: Theme.present ? 0 : detail.cramped ? Theme.sm : detail.narrow ? Theme.m + Theme.xs : Theme.l
        bottomPadding: Theme.present ? 0 : detail.cramped ? Theme.sm : detail.narrow ? Theme.inset : Theme.l
        color: Theme.present ? "transparent" : Theme.surface
        line: Theme.present ? "transparent" : Theme.line

        Item {
            id: holder

            anchors.fill: parent

            FocusScope {
                id: sheets

                anchors.fill: parent
                visible: detail.sheet !== ""

                When {
                    on: detail.sheet === "sums"

                    DecisionSums {
                        anchors.fill: parent
                        session: detail.session
                        groupId: detail.card.groupId
                        name: detail.card.name
                        onClosed: detail.close()
                    }
                }
                When {
                    id: swapSheet

                    on: detail.sheet === "swap"

                    DecisionSwap {
                        anchors.fill: parent
                        focus: true
                        swap: detail.swap
                        card: detail.card
                        single: detail.single
                        cramped: detail.cramped
                        narrow: detail.narrow
                        onClosed: detail.close()
                    }
                }
                When {
                    id: question

                    on: detail.sheet === "question"

                    DecisionQuestion {
                        anchors.fill: parent
                        card: detail.card
                        onClosed: detail.close()
                    }
                }
                When {
                    on: detail.sheet === "order"

                    DecisionOrder {
                        anchors.fill: parent
                        session: detail.session
                        onClosed: detail.close()
                    }
                }
            }
            DecisionAdvice {
                id: advice

                x: -Theme.xs
                width: parent.width + 2 * Theme.xs + Theme.sm
                height: detail.squeezed ? parent.height : choices.y - Theme.s
                visible: detail.sheet === ""
                card: detail.card
                session: detail.session
                narrow: detail.narrow
                allReasons: detail.allReasons
                placeText: detail.placeText
                onStepAsked: by => detail.stepAsked(by)
                onSheetAsked: name => detail.open(name)
                onPinAsked: detail.pin()
                onSourceAsked: (place, figure) => detail.sourceAsked(place, figure)
                onReasonsAsked: detail.toggleReasons()
            }
            DecisionChoices {
                id: choices

                parent: detail.squeezed ? advice.foot : holder
                y: detail.squeezed ? 0 : holder.height - height
                width: parent.width
                visible: detail.sheet === ""
                focus: true
                card: detail.card
                cramped: detail.cramped
            }
        }
    }
}
