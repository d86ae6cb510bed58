// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A swap in place of the advice: minutes for this group, what comes and what goes, and what it costs. The week as bars
/// stands in place of the list; where there is no room for both, above the sums.
FocusScope {
    id: sheet

    required property GroupSwap swap
    required property DecisionCard card
    /// Whether the week stands here.
    required property bool single
    required property bool narrow
    /// Little room: all but the answer scrolls.
    required property bool cramped
    signal closed

    function accept() {
        sheet.swap.accept();
        sheet.closed();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: sheet.cramped ? Theme.s : Theme.m

        SwapHead {
            Layout.fillWidth: true
            visible: !sheet.cramped
            swap: sheet.swap
            card: sheet.card
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Scroll {
                anchors.fill: parent
                anchors.margins: -Theme.s
                anchors.rightMargin: -Theme.m
                padding: Theme.s

                SwapSums {
                    width: parent.width - Theme.s
                    swap: sheet.swap
                    card: sheet.card
                    headed: sheet.cramped
                    single: sheet.single
                }
            }
        }
        SwapAnswer {
            Layout.fillWidth: true
            yes: sheet.swap.yesText
            narrow: sheet.narrow
            cramped: sheet.cramped
            onAccepted: sheet.accept()
            onRefused: sheet.closed()
        }
    }
}
