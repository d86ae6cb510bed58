// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The bets that are due, and under them a row a decision. The keyboard goes from one to the next as they are answered.
RowList {
    id: list

    required property Session session
    required property LookBack look
    /// Beside the rows their bar has its place.
    readonly property real rowWidth: width - Theme.m
    readonly property bool stacked: rowWidth / Theme.scale < Theme.lookBackFold
    readonly property real headHeight: head.visible ? head.height + Theme.xs : Theme.xs
    /// How many rows lie below what is in sight.
    readonly property int below: Math.max(0, count - 1 - lastInSight)
    readonly property int lastInSight: indexAt(width / 2, contentY + height - Theme.m) < 0 ? count - 1 : indexAt(width / 2, contentY + height - Theme.m)

    /// The first that isn't answered yet, or the first row.
    function begin() {
        const bet = list.look.bets.firstOpen();
        if (bet >= 0) list.enterBet(bet);
        else list.enterRow(Math.max(0, list.look.rows.firstOpen()));
    }
    function enterBet(index) {
        (bets.itemAt(index) as LookBackBet).enter();
    }
    function enterRow(index) {
        list.currentIndex = index;
        (list.currentItem as LookBackRow)?.enter();
    }
    function afterBet(index) {
        if (index < list.look.bets.count - 1) list.enterBet(index + 1);
        else list.enterRow(0);
    }
    function afterRow(index) {
        list.enterRow(Math.min(index + 1, list.count - 1));
    }
    function down() {
        list.incrementCurrentIndex();
        list.enterRow(list.currentIndex);
    }

    label: qsTr("What you decided")
    model: look.rows
    Keys.onDownPressed: list.down()
    onUpFromTop: if (list.look.bets.count > 0) list.enterBet(list.look.bets.count - 1)

    // The card round the rows, which scrolls with them.
    Rectangle {
        parent: list.contentItem
        z: -1
        y: list.originY - list.headHeight
        width: list.rowWidth
        height: list.contentHeight + list.headHeight
        visible: list.count > 0
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.line
    }

    lead: Column {
        width: list.rowWidth
        spacing: Theme.m
        bottomPadding: list.stacked ? Theme.m + Theme.xs : Theme.xs

        Repeater {
            id: bets

            model: list.look.bets

            LookBackBet {
                width: list.rowWidth
                onSaid: answer => list.look.bets.say(index, answer)
                onWentOn: list.afterBet(index)
            }
        }
        LookBackHead {
            id: head

            width: list.rowWidth
            visible: !list.stacked
        }
    }
    delegate: LookBackRow {
        width: list.rowWidth
        session: list.session
        rows: list.look.rows
        onWentOn: list.afterRow(index)
    }
}
