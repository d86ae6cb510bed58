// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// For a group that one only reads: met anyone there, and if nobody, could another tool do this?
FocusScope {
    id: root

    required property DoingCard card
    required property bool folded
    readonly property var tools: [
        {"label": qsTr("no")},
        {"label": qsTr("a feed reader"), "icon": "rss"},
        {"label": qsTr("a newsletter"), "icon": "mail"},
        {"label": qsTr("a company page"), "icon": "building"},
        {"label": qsTr("a job alert"), "icon": "bell"}
    ]

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    /// The keys 1 to 5 of the aside.
    function answer(event) {
        const index = root.card.asksTool && !event.modifiers ? "12345".indexOf(event.text) : -1;
        event.accepted = event.text.length === 1 && index >= 0;
        if (event.accepted) root.card.sayTool(index);
    }

    Keys.onPressed: event => root.answer(event)

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.m

        AskedRow {
            Layout.fillWidth: true
            folded: root.folded
            label: qsTr("Met anyone there?")
            note: root.card.metBefore ? root.card.beforeText : ""

            ChipGroup {
                Layout.fillWidth: true
                focus: true
                quiet: root.card.metBefore
                Accessible.description: quiet ? root.card.beforeText : ""
                label: qsTr("Met anyone there?")
                currentIndex: root.card.met
                model: [{"label": qsTr("yes")}, {"label": qsTr("nobody yet")}]
                onActivated: index => root.card.sayMet(index)
            }
        }
        Heading {
            Layout.fillWidth: true
            visible: root.card.asksTool
            text: qsTr("Then could another tool do this?")
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: root.card.asksTool
            label: qsTr("Then could another tool do this?")
            quiet: root.card.toolBefore
            Accessible.description: quiet ? root.card.beforeText : ""
            currentIndex: root.card.tool
            model: root.card.otherTool.length > 0 ? root.tools.concat([{"label": root.card.otherTool}]) : root.tools
            onActivated: index => root.card.sayTool(index)
        }
        AskedRow {
            Layout.fillWidth: true
            folded: root.folded
            visible: root.card.asksTool && root.card.tool > 0
            label: qsTr("Minutes a week with it")
            note: root.card.toolBefore ? root.card.beforeText : ""

            MinutesStepper {
                id: minutes

                Layout.preferredWidth: Theme.stepperWidth
                label: qsTr("Minutes a week with it")
                value: root.card.toolMinutes
                known: root.card.toolMinutesKnown
                figure: value
                quiet: root.card.toolBefore
                onStepped: delta => root.card.stepToolMinutes(delta)
                onTyped: text => error = root.card.sayToolMinutes(text)
            }
        }
    }
}
