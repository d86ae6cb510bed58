// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A group in the week: its mark, name and minutes, and its line, which is open for what is given more and opens for the
/// others.
PressableRow {
    id: row

    required property int index
    required property string name
    required property string recommendation
    required property string part
    required property string minutesText
    required property string spoken
    required property string pattern
    required property string when
    required property string then
    required property string inShort
    required property bool planned
    required property bool leads
    required property var suggestions
    required property Session session
    required property PlanLines lines
    readonly property bool more: part === "more"
    readonly property bool lined: more && (!lines.tooMany || planned)
    readonly property bool awake: hovered || activeFocus
    readonly property bool stacked: width / Theme.scale < Theme.entryFold
    property bool open: false
    property int visit: 0

    function edit() {
        row.open = true;
        if (line.made) (line.made as PlanLine).enter();
        return true;
    }
    function rest() {
        row.leave();
        row.forceActiveFocus();
        return true;
    }
    function leave() {
        if (line.made) (line.made as PlanLine).leave();
        row.open = false;
    }
    function step(event) {
        const sign = event.text === "+" ? 1 : event.text === "-" || event.text === "−" ? -1 : 0;
        if (sign !== 0) row.lines.stepMinutes(row.index, 5 * sign);
        return sign !== 0;
    }
    function ends(event) {
        const inside = line.made !== null && line.made.activeFocus;
        return inside && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Escape);
    }
    function pressedKey(event) {
        return row.ends(event) ? row.rest() : event.key === Qt.Key_F2 ? row.edit() : row.step(event);
    }

    role: Accessible.ListItem
    usesEnter: false
    activeFocusOnTab: activeFocus || ListView.isCurrentItem && !lined && !open // else its blanks are
    ringInset: Theme.sm
    radius: Theme.radiusControl
    implicitHeight: body.implicitHeight + 2 * Theme.s + Theme.hair
    label: row.spoken
    onClicked: row.more ? row.forceActiveFocus() : row.edit()
    onActiveFocusChanged: if (activeFocus) ListView.view.currentIndex = row.index
    ListView.onIsCurrentItemChanged: if (!ListView.isCurrentItem) row.leave()
    Keys.onPressed: event => event.accepted = event.accepted || row.pressedKey(event)

    Rectangle {
        x: Theme.l
        y: row.height - height
        width: row.width - 2 * Theme.l
        height: Theme.hair
        color: Theme.line
    }
    ColumnLayout {
        id: body

        x: Theme.l
        y: Theme.s
        width: row.width - 2 * Theme.l
        spacing: Theme.xs

        PlainText {
            visible: row.leads
            style: Theme.caption
            color: Theme.muted
            text: row.more ? qsTr("give more") : qsTr("keep as it is")
        }
        PlanRowHead {
            Layout.fillWidth: true
            name: row.name
            recommendation: row.recommendation
            minutesText: row.minutesText
            moment: row.lined || row.open ? "" : row.inShort
            invites: !row.lined && !row.open && !(row.more && row.lines.tooMany)
            chooses: row.more && row.lines.tooMany
            chosen: row.planned
            choosable: row.planned || row.lines.plannedCount < 3
            awake: row.awake
            stacked: row.stacked
            onChoiceAsked: chosen => row.lines.choose(row.index, chosen)
            onStepped: delta => row.lines.stepMinutes(row.index, delta)
        }
        When {
            id: line

            on: row.lined || row.open

            PlanLine {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.xl
                pattern: row.pattern
                stops: row.ListView.isCurrentItem
                when: row.when
                then: row.then
                suggestions: row.suggestions
                onEntered: row.visit = row.session.gesture()
                onFilled: (blank, text) => row.lines.fill(row.index, blank, text, row.visit)
                onSuggested: index => row.lines.suggest(row.index, index)
            }
        }
    }
}
