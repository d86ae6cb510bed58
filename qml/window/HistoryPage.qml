// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// What came of what was decided: quarter against quarter, the ledger, and objectives that hang by a thread.
StepPage {
    id: page

    property int tab: 0
    readonly property bool folded: page.width / Theme.scale < Theme.twoColumns
    readonly property bool byThread: tab === 2
    readonly property var made: quarters.made ?? ledger.made ?? threads.made ?? photograph.made

    question: byThread ? qsTr("Which of your objectives hang by a thread?") : qsTr("What came of what you decided?")
    why: byThread ? qsTr("Where one dot hangs alone, a single departure leaves an objective with nothing.") : history.line
    least: tabs.height + Theme.m + (made?.implicitHeight ?? 0)
    keys: [
        {"keys": "← →", "does": qsTr("on the switch: quarters, the ledger, threads")},
        {"keys": "↑ ↓", "does": qsTr("in a list: from group to group")},
        {"keys": qsTr("Enter"), "does": qsTr("on a group of the quarters: its lines, and back to all")},
        {"keys": qsTr("T"), "does": qsTr("as a table, or as a drawing")}
    ]

    function back() {
        page.finished();
        return true;
    }
    function openStep(step) {
        page.session.step = step;
        page.finished();
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_T && !event.modifiers && page.made?.toggleTable !== undefined;
        if (event.accepted) page.made.toggleTable();
    }

    QuarterList {
        id: history

        session: page.session
    }
    ChartImage {
        id: images

        session: page.session
    }

    PictureTabs {
        id: tabs

        width: parent.width
        focus: true
        label: qsTr("What of the history is shown")
        names: [qsTr("Quarter by quarter"), qsTr("The ledger"), qsTr("By a thread")]
        current: page.tab
        folded: page.width / Theme.scale < Theme.askedFold
        onChosen: tab => page.tab = tab
    }
    Item {
        id: place

        anchors.top: tabs.bottom
        anchors.topMargin: Theme.m
        anchors.bottom: parent.bottom
        width: parent.width

        When {
            id: quarters

            on: page.tab === 0 && history.enough

            HistoryQuarters {
                anchors.fill: parent
                session: page.session
                shots: images
                list: history
                folded: page.folded
            }
        }
        When {
            id: ledger

            on: page.tab === 1 && history.enough

            HistoryLedger {
                anchors.fill: parent
                session: page.session
                folded: page.folded
            }
        }
        When {
            id: threads

            on: page.byThread

            HistoryThreads {
                anchors.fill: parent
                session: page.session
                shots: images
                folded: page.folded
                onGroupsAsked: page.openStep(2)
            }
        }
        When {
            id: photograph

            on: !page.byThread && !history.enough

            HistoryPhotograph {
                anchors.left: parent?.left
                anchors.right: parent?.right
                session: page.session
                question: history.photograph
            }
        }
    }
}
