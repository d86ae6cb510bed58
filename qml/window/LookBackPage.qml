// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// A quarter is over: what came of what was decided, before the next evaluation begins. No row is required.
StepPage {
    id: page

    property bool entered: false
    readonly property real room: width / Theme.scale
    /// Whether the bar has no room for "Later".
    readonly property bool putsOff: narrow && (room >= Theme.twoColumns || room < Theme.barFold)

    question: quarter.question
    why: quarter.why
    primaryLabel: qsTr("On to my objectives")
    backLabel: qsTr("Later")
    keys: [
        {"keys": "1 2 3", "does": qsTr("done, partly, not; a bet: won, in part, lost")},
        {"keys": "?", "does": qsTr("I don’t know")},
        {"keys": "↑ ↓", "does": qsTr("from one decision to the next")},
        {"keys": qsTr("Tab"), "does": qsTr("the words")},
        {"keys": qsTr("Enter"), "does": qsTr("on to my objectives, with last time’s answers")}
    ]
    onPrimaryAsked: page.begin()
    onActiveFocusChanged: if (activeFocus && !page.entered) page.enter()

    function enter() {
        page.entered = true;
        list.begin();
    }
    function begin() {
        quarter.begin();
        page.finished();
    }
    function later() {
        quarter.putOff();
        page.finished();
    }
    function back() {
        page.later();
        return true;
    }

    LookBack {
        id: quarter

        session: page.session
    }
    LookBackList {
        id: list

        width: parent.width + Theme.m
        height: parent.height - (foot.visible ? foot.height + Theme.s : 0)
        focus: true
        session: page.session
        look: quarter
    }
    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !page.narrow || page.putsOff
        spacing: Theme.sm

        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: Theme.muted
            text: list.below > 0 ? qsTr("and %n more below", "", list.below) : ""
        }
        QuietButton {
            visible: page.putsOff
            compact: true
            label: qsTr("Later")
            onClicked: page.later()
        }
        KeyLine {
            Layout.fillWidth: false
            visible: !page.narrow
            keys: "1"
            does: qsTr("done")
        }
        KeyLine {
            Layout.fillWidth: false
            visible: !page.narrow
            keys: "2"
            does: qsTr("partly")
        }
        KeyLine {
            Layout.fillWidth: false
            visible: !page.narrow
            keys: "3"
            does: qsTr("not")
        }
        KeyLine {
            Layout.fillWidth: false
            visible: !page.narrow
            keys: "?"
            does: qsTr("I don’t know")
        }
    }
}
