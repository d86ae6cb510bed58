// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Step 1: which purposes matter, ranked as a swing; the minutes to give; who is asking.
StepPage {
    id: page

    question: qsTr("What do you want your groups to do for you?")
    why: qsTr("Which would you most want to see go from nothing to all you could hope for? Put it at the top. Then the next.")
    primaryLabel: qsTr("On to my groups")
    keys: [
        {"keys": "↑ ↓", "does": qsTr("from one objective to the next")},
        {"keys": qsTr("Alt ↑ ↓"), "does": qsTr("move it; or Space, the arrows, Space")},
        {"keys": qsTr("Delete"), "does": qsTr("take it out")},
        {"keys": "=", "does": qsTr("the same rank as the one above")},
        {"keys": qsTr("F2"), "does": qsTr("other words for it")},
        {"keys": "+ −", "does": qsTr("five minutes more or less")}
    ]
    onPrimaryAsked: page.finished()
    Component.onCompleted: if (page.session.objectives.count === 0) chips.enter(0)

    Keys.onPressed: event => {
        const step = event.text === "+" ? 5 : event.text === "-" || event.text === "−" ? -5 : 0;
        event.accepted = step !== 0;
        if (step !== 0) time.step(step);
    }

    Scroll {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: -Theme.s
        anchors.rightMargin: -Theme.m
        padding: Theme.s

        GridLayout {
            width: page.contentWidth
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.pageMargin
            rowSpacing: Theme.l

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: page.narrow ? page.contentWidth : Theme.rankWidth
                spacing: Theme.s

                PlainText {
                    Layout.fillWidth: true
                    visible: page.session.objectives.count === 0
                    style: Theme.voice
                    text: qsTr("Begin with one")
                }
                RankList {
                    id: ranks

                    Layout.fillWidth: true
                    focus: true
                    session: page.session
                }
                RankPlace {
                    Layout.fillWidth: true
                    visible: page.session.objectives.count > 0
                    text: page.session.objectives.adviceText
                }
                PurposeChips {
                    id: chips

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s
                    session: page.session
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: page.narrow ? page.contentWidth : Theme.sideWidth
                Layout.maximumWidth: page.narrow ? page.contentWidth : Theme.sideWidth
                spacing: Theme.l

                TimeCard {
                    id: time

                    Layout.fillWidth: true
                    session: page.session
                }
                WhoIsAsking {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.l
                    Layout.rightMargin: Theme.l
                    session: page.session
                }
            }
        }
    }
}
