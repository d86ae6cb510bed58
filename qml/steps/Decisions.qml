// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// Step 6: what is advised for each group, why and how sure, and what the person decides.
StepPage {
    id: page

    readonly property bool single: Theme.present || width / Theme.scale < Theme.twoColumns
    /// Where there is no room for both: the detail lies over the list.
    property bool detailOpen: Theme.present
    readonly property bool listOnly: single && !detailOpen
    readonly property bool sheetOpen: detail.sheet !== ""
    readonly property bool swapping: detail.sheet === "swap"
    readonly property real gap: narrow ? Theme.m : Theme.l
    readonly property real detailWidth: single ? width - 2 * side : narrow ? contentWidth - Theme.decisionListNarrow - gap
        : Math.min(Theme.decisionDetail, Math.round(contentWidth * 0.508))
    readonly property var acts: ({
        "a": () => decisions.acceptRest(), "q": () => page.askOne(), "s": () => detail.toggle("sums"), "p": () => detail.pin(),
        "c": () => detail.enterTries(), "r": () => detail.toggleReasons(), "b": () => page.budgetAsked(), "o": () => detail.toggle("order"),
        "w": () => detail.toggle("swap")
    })

    question: qsTr("What will you do with each one?")
    why: qsTr("This is advice, worked out from your own figures. The decision is yours, with it or against it.")
    // Where others look on nothing stands beside the choices: Enter takes the focused one, as elsewhere.
    primaryLabel: Theme.present && page.detailOpen && !page.sheetOpen && card.groupId !== "" && !decisions.allDecided ? "" : page.swapping ? page.narrow || decisions.allDecided ? qsTr("Decide") : qsTr("Decide, next") : page.sheetOpen ? qsTr("Back to the advice") : page.listOnly ? qsTr("Look at this one")
        : decisions.allDecided ? qsTr("On to my week") : page.narrow ? qsTr("Decide") : qsTr("Decide, next")
    bare: page.single && page.detailOpen && card.groupId !== ""
    backLabel: page.single && page.detailOpen ? qsTr("All groups") : ""
    keys: [
        {"keys": "↑ ↓", "does": qsTr("the list")},
        {"keys": "1 2 3 4", "does": qsTr("more, keep or try, replace, leave; 0 later")},
        {"keys": qsTr("Enter"), "does": qsTr("take the focused choice, then the next")},
        {"keys": "A", "does": qsTr("accept the rest")},
        {"keys": "Q", "does": qsTr("the one question")},
        {"keys": "S", "does": qsTr("the sums")},
        {"keys": "W", "does": qsTr("a swap, then ↑ ↓ five minutes")},
        {"keys": "P", "does": qsTr("pin it")},
        {"keys": "C", "does": qsTr("what would change it; arrows, Space")},
        {"keys": "R", "does": qsTr("all reasons")},
        {"keys": "B", "does": qsTr("the budget")},
        {"keys": "O", "does": qsTr("the order of the objectives")}
    ]
    onPrimaryAsked: page.goOn()
    // What was moved in the bar has come to rest.
    onActiveFocusChanged: if (activeFocus) decisions.settle()
    // Where there is room for the rest it isn't folded.
    onHeightChanged: if (height > Theme.detailHigh + Theme.leastContent) decisions.restShown = true

    function goOn() {
        if (page.sheetOpen) page.leaveSheet();
        else if (page.listOnly) page.show(card.groupId);
        else page.takeAndGo();
    }
    function takeAndGo() {
        if (decisions.allDecided) return page.finished();
        detail.take();
        page.goTo(decisions.nextUndecided(card.groupId));
    }
    /// What holds the figure behind a reason: a card, the budget, a sheet.
    function openSource(place, figure) {
        const step = ({"doing": 3, "brings": 4})[place];
        if (step) page.sourceAsked(step, card.groupId, figure);
        else page.openHere(place);
    }
    function openHere(place) {
        const here = ({"budget": () => page.budgetAsked(), "question": () => detail.ask()})[place];
        here ? here() : detail.open(place);
    }
    function look() {
        page.detailOpen = true;
        detail.arrive();
    }
    function leaveSheet() {
        if (page.swapping) page.takeSwap();
        else detail.close();
    }
    /// A swap begins at its bar.
    function enterSheet() {
        page.detailOpen = true;
        if (week.made) week.made.forceActiveFocus(Qt.TabFocusReason);
    }
    /// Yes to the swap, and on to the next.
    function takeSwap() {
        if (!detail.acceptSwap()) detail.close();
        else page.goTo(decisions.nextUndecided(card.groupId));
    }
    function goTo(groupId) {
        if (groupId !== "") card.open(groupId);
        detail.enter();
    }
    function show(groupId) {
        card.open(groupId);
        page.detailOpen = true;
        page.single ? detail.arrive() : detail.enter();
    }
    function askOne() {
        if (decisions.questionGroup === "") return;
        page.show(decisions.questionGroup);
        detail.ask();
    }
    function back() {
        const mine = detail.busy || page.single && page.detailOpen;
        if (!detail.close()) page.detailOpen = false;
        return mine;
    }
    function typed(event) {
        const act = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? page.acts[event.text.toLowerCase()] : undefined;
        if (act) act();
        return act !== undefined || page.digit(event) || page.moved(event.key);
    }
    function digit(event) {
        const mine = /^[0-4]$/.test(event.text) && event.modifiers !== Qt.AltModifier;
        if (mine) detail.digit(Number(event.text));
        return mine;
    }
    function moved(key) {
        const by = ({[Qt.Key_Up]: -1, [Qt.Key_PageUp]: -1, [Qt.Key_Down]: 1, [Qt.Key_PageDown]: 1})[key] ?? 0;
        if (by !== 0) page.goBy(by);
        return by !== 0;
    }
    function goBy(by) {
        if (page.swapping) trade.step(-5 * by);
        else page.goTo(decisions.neighbour(card.groupId, by));
    }

    Keys.onEscapePressed: event => event.accepted = Theme.present ? detail.close() : page.back()
    Keys.onPressed: event => event.accepted = page.typed(event)

    DecisionList {
        id: decisions

        session: page.session
    }
    DecisionCard {
        id: card

        session: decisions.session
    }

    GroupSwap {
        id: trade

        session: decisions.session
        groupId: page.swapping ? card.groupId : ""
    }

    Card {
        id: listCard

        x: page.narrow ? 0 : -Theme.sm
        width: page.single ? page.contentWidth : page.contentWidth - page.detailWidth - page.gap - x
        height: parent.height
        visible: !page.single || !page.detailOpen
        padding: page.narrow ? Theme.tight : 0
        color: page.narrow ? Theme.surface : "transparent"
        line: page.narrow ? Theme.line : "transparent"

        DecisionPane {
            anchors.fill: parent
            visible: !page.swapping
            decisions: decisions
            narrow: page.narrow
            current: card.groupId
            onOpened: groupId => card.open(groupId)
            onPressed: groupId => page.show(groupId)
            onAccepted: decisions.acceptRest()
            onQuestionAsked: page.askOne()
        }
        Scroll {
            anchors.fill: parent
            visible: page.swapping

            When {
                id: week

                on: page.swapping && !page.single

                SwapWeek {
                    width: listCard.width - 2 * listCard.padding
                    inset: page.narrow ? Theme.s : Theme.sm
                    swap: trade
                }
            }
        }
    }
    DecisionDetail {
        id: detail

        x: page.single ? 0 : page.contentWidth - width
        width: page.single ? page.contentWidth : page.detailWidth
        height: Math.min(parent.height, page.narrow ? parent.height : Theme.detailHigh)
        visible: !page.listOnly && card.groupId !== ""
        focus: true
        session: page.session
        card: card
        swap: trade
        narrow: page.narrow
        single: page.single
        placeText: decisions.placeText
        onStepAsked: by => page.show(decisions.beside(card.groupId, by))
        onSettled: decisions.settle()
        onOpened: page.enterSheet()
        onSourceAsked: (place, figure) => page.openSource(place, figure)
    }
    Scroll {
        anchors.fill: parent
        visible: card.groupId === ""

        EmptyState {
            width: page.contentWidth
            question: qsTr("Which groups are you in?")
            line: qsTr("There is nothing to decide on yet: the groups come first.")
            actionLabel: qsTr("Add a group")
            onClicked: page.session.step = 2
        }
    }
}
