// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The groups of step 6: the one question above, then their sections; the rest folded at the foot.
FocusScope {
    id: pane

    required property DecisionList decisions
    required property bool narrow
    property string current
    readonly property var titles: ({
        "against": pane.narrow ? qsTr("against your leaning") : qsTr("the advice goes against your leaning"),
        "close": qsTr("close calls"),
        "unknown": qsTr("not enough known: one answer settles it")
    })
    readonly property bool folded: !decisions.restShown && decisions.restCount > 0
    signal opened(string groupId)
    signal pressed(string groupId)
    signal accepted
    signal questionAsked

    /// The row of the open group is the list's current one, and in sight.
    function follow() {
        const row = pane.decisions.rowOf(pane.current);
        list.currentIndex = row;
        if (row >= 0) list.positionViewAtIndex(row, ListView.Contain);
    }

    function keepInSight() {
        if (!pane.activeFocus) pane.follow();
    }

    onCurrentChanged: pane.follow()
    Component.onCompleted: pane.follow()

    Connections {
        target: pane.decisions

        function onArranged() {
            pane.keepInSight();
        }
    }
    // A row is as high as its question's answers only once they are laid out, and the list knows it a moment later.
    Connections {
        target: list.currentItem

        function onHeightChanged() {
            later.restart();
        }
    }
    Timer {
        id: later

        interval: 0
        onTriggered: pane.keepInSight()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s

        OneQuestion {
            Layout.fillWidth: true
            Layout.leftMargin: pane.narrow ? 0 : Theme.sm
            Layout.rightMargin: pane.narrow ? 0 : Theme.sm
            visible: pane.decisions.oneAnswer !== ""
            narrow: pane.narrow
            text: pane.narrow ? pane.decisions.oneAnswerShort : pane.decisions.oneAnswer
            onAsked: pane.questionAsked()
        }
        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            onHeightChanged: pane.keepInSight()
            label: qsTr("Groups to decide on")
            model: pane.decisions
            // Two hundred rows that move at once stay where their animations left them, one over the other.
            displaced: null
            onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) pane.opened(pane.decisions.keyAt(currentIndex))
            delegate: DecisionSlot {
                width: list.width
                decisions: pane.decisions
                selected: groupId === pane.current
                narrow: pane.narrow
                title: pane.titles[section] ?? ""
                onClicked: pane.pressed(groupId)
                onAccepted: pane.accepted()
            }
            tail: pane.narrow ? scrolled : null
        }
        DecisionRest {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.sm
            Layout.rightMargin: Theme.sm
            Layout.bottomMargin: Theme.xs
            visible: pane.folded && !pane.narrow
            decisions: pane.decisions
            onAccepted: pane.accepted()
        }
    }
    Item {
        id: scrolled

        width: list.width
        height: pane.folded && pane.narrow ? foot.implicitHeight + Theme.m : Theme.s
        visible: pane.narrow

        DecisionRest {
            id: foot

            x: Theme.sm
            y: Theme.s
            width: parent.width - 2 * x
            visible: pane.folded
            decisions: pane.decisions
            narrow: true
            onAccepted: pane.accepted()
        }
    }
}
