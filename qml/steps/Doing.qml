// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Step 3: what I do there, one group at a time.
StepPage {
    id: page

    readonly property real mainWidth: narrow ? contentWidth : Math.min(Theme.cardWidth, contentWidth - Theme.l)
    /// What the keys of this screen do outside a field.
    readonly property var acts: ({
        "1": () => doing.sayRole(0), "2": () => doing.sayRole(1), "3": () => doing.sayRole(2), "4": () => doing.sayRole(3),
        "m": () => doing.useMeasured(), "?": () => doing.sayUnknown(form.asked),
        "down": () => doing.next(), "up": () => doing.previous()
    })

    question: qsTr("What do you do there?")
    why: qsTr("Not what you meant to do when you joined: what happens in a usual week. A guess is fine.")
    primaryLabel: doing.last ? qsTr("On to what it brings") : qsTr("Next group")
    keys: [
        {"keys": qsTr("Enter"), "does": qsTr("next group; Shift Enter makes a line in your words")},
        {"keys": qsTr("Page Down, Page Up"), "does": qsTr("next or previous group")},
        {"keys": "↑ ↓", "does": qsTr("in the minutes: five more or less, with Shift fifteen")},
        {"keys": "1 2 3 4", "does": qsTr("I read, I react, I contribute, I start things")},
        {"keys": "M", "does": qsTr("use the measured minutes")},
        {"keys": "1–5", "does": qsTr("under “Met anyone there?”: which other tool")},
        {"keys": qsTr("?, in a field Ctrl ?"), "does": qsTr("I don’t know")}
    ]
    onPrimaryAsked: if (!doing.next()) page.finished()

    function look(figure) {
        form.look(figure);
    }
    function actOf(event) {
        const named = event.key === Qt.Key_PageDown ? "down" : event.key === Qt.Key_PageUp ? "up" : event.key === Qt.Key_Question ? "?" : "";
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier));
        return page.acts[named || (plain ? event.text.toLowerCase() : "")];
    }
    function pressed(event) {
        const act = page.actOf(event);
        act?.();
        return act !== undefined;
    }
    /// Another card is there.
    function turn() {
        scroll.contentY = 0;
        form.enter();
        arrival.restart();
    }

    Keys.onPressed: event => event.accepted = page.pressed(event)

    DoingCard {
        id: doing

        session: page.session
        onLeaving: rest.forceActiveFocus()
        onGroupChanged: page.turn()
    }
    // Where the keyboard is while one card gives way to the next: fields that lose it tell what they hold.
    Item {
        id: rest
    }

    Scroll {
        id: scroll

        width: page.mainWidth + 2 * Theme.s
        x: -Theme.s
        y: -Theme.s
        height: parent.height + Theme.s
        padding: Theme.s
        visible: doing.count > 0

        ColumnLayout {
            width: page.mainWidth
            spacing: Theme.l
            transform: Translate {
                id: slide
            }

            DoingForm {
                id: form

                Layout.fillWidth: true
                focus: true
                card: doing
                narrow: page.narrow
                folded: page.mainWidth / Theme.scale < Theme.askedFold
                onAccepted: page.primary()
            }
            When {
                on: page.narrow

                DoingPlaces {
                    Layout.fillWidth: true
                    card: doing
                    width: page.mainWidth
                    height: Theme.placesHeight
                }
            }
        }
    }
    When {
        on: !page.narrow && doing.count > 0

        DoingPlaces {
            card: doing
            x: page.mainWidth + Theme.l - Theme.s
            y: Theme.l
            width: page.contentWidth - x + Theme.s
            height: page.contentHeight - y
        }
    }
    When {
        on: doing.count === 0

        Scroll {
            anchors.fill: parent

            EmptyState {
                width: Math.min(page.contentWidth, Theme.cardWidth)
                question: qsTr("Which group did you last open?")
                line: qsTr("Start with that one. The others come back to mind.")
                actionLabel: qsTr("Add a group")
                onClicked: page.session.step = 2
            }
        }
    }

    CardSlide {
        id: arrival

        card: scroll
        shift: slide
    }
}
