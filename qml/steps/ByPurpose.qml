// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The end of step 4: for each purpose the groups side by side, to be nudged; one comparison at a time beside them.
StepPage {
    id: page

    readonly property real mainWidth: narrow ? contentWidth : contentWidth - Theme.purposeSide - Theme.l
    readonly property bool empty: comparing.names.length === 0
    readonly property var acts: ({
        "y": () => comparing.confirm(), "-": () => comparing.nudge(-1), "−": () => comparing.nudge(-1), "+": () => comparing.nudge(1),
        "down": () => comparing.next(), "up": () => comparing.previous()
    })

    question: qsTr("Side by side, do they still look right?")
    why: qsTr("Taken one at a time, groups drift. Here they stand next to one another.")
    primaryLabel: comparing.last ? qsTr("On to the picture") : qsTr("Next purpose")
    backLabel: qsTr("What it brings")
    keys: [
        {"keys": "↑ ↓", "does": qsTr("choose a group")},
        {"keys": "← →", "does": qsTr("nudge it by one")},
        {"keys": qsTr("Shift ← →"), "does": qsTr("by a half")},
        {"keys": qsTr("Tab"), "does": qsTr("its other handle")},
        {"keys": "Y − +", "does": qsTr("the comparison: yes, less, more")},
        {"keys": qsTr("Enter"), "does": qsTr("next purpose")},
        {"keys": qsTr("Page Down, Page Up"), "does": qsTr("next or previous purpose")}
    ]
    onPrimaryAsked: page.next()

    function next() {
        if (!comparing.next()) page.finished();
        else rows.enter();
    }
    function back() {
        page.session.card = "";
        return true;
    }
    function actOf(event) {
        const named = event.key === Qt.Key_PageDown ? "down" : event.key === Qt.Key_PageUp ? "up" : event.text.toLowerCase();
        return event.modifiers & (Qt.ControlModifier | Qt.AltModifier) ? undefined : page.acts[named];
    }
    function pressed(event) {
        const act = page.actOf(event);
        act?.();
        return act !== undefined;
    }

    Keys.onPressed: event => event.accepted = page.pressed(event)

    PurposePass {
        id: comparing

        session: page.session
    }
    EmptyState {
        visible: page.empty
        width: Math.min(page.contentWidth, Theme.cardWidth)
        question: qsTr("Nothing to put side by side yet")
        line: qsTr("Two groups that serve the same purpose can be compared.")
    }
    Scroll {
        visible: !page.empty
        anchors.fill: parent
        anchors.margins: -Theme.s
        padding: Theme.s

        GridLayout {
            width: page.contentWidth
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.l
            rowSpacing: Theme.m

            ColumnLayout {
                Layout.minimumWidth: page.mainWidth
                Layout.maximumWidth: page.mainWidth
                Layout.alignment: Qt.AlignTop
                spacing: Theme.sm

                SegmentedSwitch {
                    id: tabs

                    readonly property bool fits: !page.narrow && implicitWidth <= 2 * page.mainWidth

                    Layout.preferredWidth: Math.min(implicitWidth, page.mainWidth)
                    visible: fits
                    label: qsTr("Purposes")
                    model: comparing.names
                    currentIndex: comparing.purpose
                    onActivated: index => comparing.purpose = index
                }
                DropDown {
                    Layout.fillWidth: true
                    visible: !tabs.fits
                    label: qsTr("Purposes")
                    model: comparing.names
                    currentIndex: comparing.purpose
                    onActivated: index => comparing.purpose = index
                }
                PurposeRows {
                    id: rows

                    Layout.fillWidth: true
                    Layout.preferredHeight: page.narrow ? Theme.placesHeight : Math.max(Theme.placesHeight, Math.min(whole, page.contentHeight - tabs.height - Theme.sm))
                    focus: true
                    pass: comparing
                }
            }
            PurposeQuestion {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: page.narrow ? 0 : Theme.pageMargin
                pass: comparing
                narrow: page.narrow
                onRestRight: page.finished()
                onRowAsked: row => rows.open(row)
            }
        }
    }
}
