// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// When one was last there: a kind; for what is longer ago also a day or month that one remembers.
FocusScope {
    id: root

    required property DoingCard card

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    function answer(index) {
        if (index < 4) root.card.sayLastTime(index);
        else root.card.sayUnknown("lastActive");
    }

    Connections {
        target: root.card

        function onGroupChanged() {
            day.error = "";
        }
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.s

        ChipGroup {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Last time there")
            ticks: false
            currentIndex: root.card.lastTimeUnknown ? 4 : root.card.lastTime
            model: [
                {"label": qsTr("this week")},
                {"label": qsTr("this month")},
                {"label": qsTr("this quarter")},
                {"label": qsTr("longer ago")},
                {"label": "?", "name": qsTr("I don’t know"), "dashed": true}
            ]
            onActivated: index => root.answer(index)
        }
        Field {
            id: day

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fieldWidth
            visible: root.card.lastTime === 3 || activeFocus
            showsLabel: false
            compact: true
            label: qsTr("About when?")
            placeholder: qsTr("About when? March, summer 2025…")
            value: root.card.day
            onAccepted: text => error = root.card.sayDay(text)
            onEditingChanged: if (!editing) error = root.card.sayDay(text)
        }
    }
}
