// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The ledger, a quarter at a time: advised, decided, done, what came of it, how it turned out; above it, what all of it
/// says once it says something.
ColumnLayout {
    id: ledger

    required property Session session
    required property bool folded
    readonly property var heads: [qsTr("advised"), qsTr("decided"), qsTr("done"), qsTr("what came of it"), qsTr("turned out")]
    readonly property var widths: [Theme.detailWidth, Theme.detailWidth, Theme.platformWidth, noteWidth, Theme.detailWidth]
    readonly property real known: 3 * Theme.detailWidth + Theme.platformWidth
    readonly property real nameWidth: Math.min(Theme.fieldWidth, (card.availableWidth - known) * 0.5)
    readonly property real noteWidth: card.availableWidth - known - nameWidth

    spacing: Theme.s

    LedgerList {
        id: list

        session: ledger.session
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        style: Theme.verdict
        text: list.sentence
    }
    PlainText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.xs
        visible: text !== ""
        style: Theme.small
        color: Theme.muted
        text: list.aside
    }
    PlainText {
        Layout.fillWidth: true
        visible: list.quarters.length === 0
        style: Theme.body
        text: qsTr("Nothing was decided yet: the ledger begins with the first decision.")
    }
    Card {
        id: card

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.chartLeast
        Layout.preferredHeight: Theme.chartLeast
        visible: list.quarters.length > 0
        topPadding: Theme.s
        bottomPadding: Theme.s

        Item {
            anchors.fill: parent

            Row {
                id: head

                DropDown {
                    width: ledger.folded ? Math.min(implicitWidth, card.availableWidth) : ledger.nameWidth - Theme.m
                    compact: true
                    label: qsTr("Which quarter is shown")
                    model: list.quarters
                    currentIndex: list.quarter
                    onActivated: index => list.quarter = index
                }
                Item {
                    width: Theme.m
                    height: Theme.hit
                }
                Repeater {
                    model: ledger.folded ? [] : ledger.heads

                    PlainText {
                        required property int index
                        required property string modelData

                        width: ledger.widths[index]
                        height: Theme.hit
                        rightPadding: Theme.s
                        verticalAlignment: Text.AlignVCenter
                        style: Theme.caption
                        color: Theme.muted
                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }
            RowList {
                anchors.top: head.bottom
                anchors.bottom: parent.bottom
                width: parent.width
                label: qsTr("Decisions and what came of them")
                model: list

                delegate: HistoryDecision {
                    width: ListView.view.width
                    focus: ListView.isCurrentItem
                    folded: ledger.folded
                    nameWidth: ledger.nameWidth
                    widths: ledger.widths
                }
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: list.anyOtherwise
        style: Theme.caption
        color: Theme.muted
        text: qsTr("Bold: you decided otherwise than advised.")
    }
}
