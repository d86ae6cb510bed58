// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Step 4: what each group has brought and could bring, one group at a time, and the own leaning before any advice.
StepPage {
    id: page

    property bool entered: false

    question: qsTr("What does it bring you?")
    why: qsTr("First what it has brought you, then what it could bring if you gave it more of yourself.")
    onward: card.comparable ? "by-purpose" : ""
    primaryLabel: !card.last ? qsTr("Next group") : card.comparable ? qsTr("See them side by side") : qsTr("On to the picture")
    keys: [
        {"keys": qsTr("0 to 9"), "does": qsTr("the answer or the count; 1 then 0 is ten")},
        {"keys": "← →", "does": qsTr("one less, one more; with Shift a half")},
        {"keys": "?", "does": qsTr("I don’t know")},
        {"keys": "T", "does": qsTr("a purpose that it serves too; its number or Space chooses")},
        {"keys": qsTr("Delete"), "does": qsTr("on a scale: it doesn’t serve this")},
        {"keys": "1 2 3", "does": qsTr("on the leaning: choose it")},
        {"keys": qsTr("Page ↓ ↑"), "does": qsTr("the next group, the one before")},
        {"keys": qsTr("Enter"), "does": qsTr("next group")}
    ]
    onPrimaryAsked: page.next()
    onActiveFocusChanged: if (activeFocus && !page.entered) page.begin()

    function begin() {
        page.entered = true;
        page.enter();
    }
    function enter() {
        if (card.count > 0) page.enterAt(card.firstUnknown());
    }
    function look(figure) {
        page.settle();
        if (figure === "pleasure" || !scores.enterPurpose(figure)) people.enter("pleasure");
    }
    function enterAt(where) {
        if (where === "serving" || where === "tag") page.enterScores(where === "tag");
        else people.enter(where);
    }
    function enterScores(tagged) {
        if (tagged) scores.enterTag(Math.max(0, card.unscoredRow()));
        else scores.enterServing();
    }
    /// Another group's card is here.
    function arrive() {
        page.settle();
        slide.restart();
        page.enter();
    }
    function settle() {
        scores.fold();
        scroll.contentY = 0;
    }
    function next() {
        if (card.next()) page.arrive();
        else page.finished();
    }
    function turn(forwards) {
        const before = card.index;
        if (forwards) card.next(); else card.previous();
        if (card.index !== before) page.arrive();
    }
    function pressed(event) {
        const act = {[Qt.Key_PageDown]: () => page.turn(true), [Qt.Key_PageUp]: () => page.turn(false), [Qt.Key_T]: () => scores.enterServing()}[event.key];
        event.accepted = act !== undefined && !event.modifiers;
        if (event.accepted) act();
    }

    Keys.onPressed: event => page.pressed(event)

    BringsCard {
        id: card

        session: page.session
    }

    Scroll {
        id: scroll

        anchors.fill: parent
        anchors.topMargin: -Theme.s
        anchors.bottomMargin: -Theme.s
        anchors.leftMargin: -Theme.s
        anchors.rightMargin: -Theme.m
        padding: Theme.s
        visible: card.count > 0

        GridLayout {
            id: sheet

            width: page.contentWidth
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.xl
            rowSpacing: Theme.l
            transform: Translate {
                id: shift
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: page.narrow ? page.contentWidth : Theme.trayWidth
                Layout.maximumWidth: page.narrow ? page.contentWidth : Theme.trayWidth
                Layout.minimumWidth: Layout.maximumWidth
                spacing: Theme.sm

                BringsScores {
                    id: scores

                    Layout.fillWidth: true
                    session: page.session
                    card: card
                    narrow: page.narrow
                }
                BringsPeople {
                    id: people

                    Layout.fillWidth: true
                    session: page.session
                    card: card
                    narrow: page.narrow
                }
            }
            BringsSide {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: page.narrow ? 0 : Theme.l
                card: card
                narrow: page.narrow
            }
        }
    }
    When {
        on: card.count === 0

        Scroll {
            anchors.fill: parent

            EmptyState {
                width: Math.min(page.contentWidth, Theme.trayWidth)
                question: qsTr("Which group did you last open?")
                line: qsTr("Start with that one. The others come back to mind.")
                actionLabel: qsTr("Add a group")
                onClicked: page.session.step = 2
            }
        }
    }
    CardSlide {
        id: slide

        card: sheet
        shift: shift
    }
}
