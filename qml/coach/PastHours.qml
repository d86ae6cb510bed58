// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The last hour with who is chosen, read back; the earlier ones when they are asked for.
Column {
    id: past

    required property Practice practice
    property bool all: false

    visible: practice.hours.length > 0
    spacing: Theme.s

    Connections {
        target: past.practice

        function onChosenChanged() {
            past.all = false;
        }
    }
    Repeater {
        model: past.practice.hours

        HourCard {
            required property int index
            required property var modelData

            visible: past.all || index === 0

            width: past.width
            hour: modelData
        }
    }
    QuietButton {
        visible: past.practice.hours.length > 1
        compact: true
        iconName: "history"
        label: past.all ? qsTr("The last hour only") : qsTr("Earlier hours")
        onClicked: past.all = !past.all
    }
}
