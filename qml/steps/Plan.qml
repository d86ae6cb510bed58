// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// Step 7: the week as decided, with its moments; trials and partings as a tray of the same step; the report.
StepPage {
    id: page

    /// Whether trials and partings have the place of the week.
    property bool tray: false
    readonly property bool reported: report.made

    question: tray ? qsTr("What would make you stay, and how do you leave?") : qsTr("Here is your week. Does it feel like yours?")
    why: tray ? qsTr("A trial is a bet with yourself. A parting is a link and a few words; what is done is done by you.") : plan.why
    primaryLabel: tray ? (plan.partings.count > 0 ? qsTr("Done, next") : qsTr("My week"))
                : plan.empty ? qsTr("On to my decisions") : reported ? (Theme.present ? "" : qsTr("Open the report")) : qsTr("Make the report")
    backLabel: tray ? qsTr("My week") : ""
    keys: tray ? [
        {"keys": "↑ ↓", "does": qsTr("from one group to the next")},
        {"keys": qsTr("Enter"), "does": qsTr("done, and the next")},
        {"keys": qsTr("Ctrl C"), "does": qsTr("copy the message")},
        {"keys": "M", "does": qsTr("only mute it, or leave")},
        {"keys": qsTr("Escape"), "does": qsTr("back to my week")}
    ] : [
        {"keys": "↑ ↓", "does": qsTr("from one line to the next")},
        {"keys": qsTr("F2"), "does": qsTr("the words of the line; Tab: its next blank")},
        {"keys": "+ −", "does": qsTr("five minutes more or less")},
        {"keys": "T", "does": qsTr("the trial")},
        {"keys": "K", "does": qsTr("the parting kit")},
        {"keys": qsTr("Enter"), "does": qsTr("make the report")}
    ]
    least: Theme.leastContent + view.madeHeight
    onPrimaryAsked: page.act()
    Component.onCompleted: if (plan.partings.holds(page.session.card)) page.openKit(page.session.card)

    function act() {
        if (page.tray) page.nextParting();
        else if (plan.empty) page.session.step = 6;
        else page.makeReport();
    }
    function makeReport() {
        plan.settle();
        if (!page.reported) report.make();
        else if (!Theme.present) report.open(); // its program shows where it lies
    }
    function nextParting() {
        if (!plan.partings.next()) page.close();
        else page.session.card = plan.partings.groupId;
    }
    function back() {
        const mine = page.tray;
        if (mine) page.close();
        return mine;
    }
    function openTray() {
        page.tray = true;
        trayPlace.made.forceActiveFocus();
    }
    function openTrial() {
        page.openTray();
        (trayPlace.made as PlanTray).enterTrial();
    }
    function openKit(groupId) {
        page.openTray();
        (trayPlace.made as PlanTray).enterKit(groupId);
    }
    function close() {
        page.tray = false;
        page.session.card = "";
        view.forceActiveFocus();
    }
    function openCurrent() {
        page.openKit(plan.partings.groupId);
    }
    function letter(key) {
        const act = key === Qt.Key_T && plan.trials.count > 0 ? page.openTrial : key === Qt.Key_K && plan.partings.count > 0 ? page.openCurrent : null;
        act?.();
        return act !== null;
    }

    Keys.onEscapePressed: event => event.accepted = page.back()
    Keys.onPressed: event => event.accepted = !page.tray && event.modifiers === Qt.NoModifier && page.letter(event.key)

    WeekPlan {
        id: plan

        session: page.session
    }
    ReportMaker {
        id: report

        session: page.session
    }
    ReportMaker {
        id: table

        session: page.session
        kind: ReportMaker.Table
    }
    ReportMaker {
        id: calendar

        session: page.session
        kind: ReportMaker.Calendar
    }

    PlanWeek {
        id: view

        anchors.fill: parent
        visible: !page.tray
        focus: visible
        session: page.session
        week: plan
        narrow: page.narrow
        report: report
        table: table
        calendar: calendar
        onTrialAsked: page.openTrial()
        onKitAsked: page.openCurrent()
        onDecisionsAsked: page.session.step = 6
    }
    When {
        id: trayPlace

        on: page.tray

        PlanTray {
            anchors.fill: parent
            session: page.session
            week: plan
            narrow: page.narrow
        }
    }
}
