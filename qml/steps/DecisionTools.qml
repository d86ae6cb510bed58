// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// What else can be done with an advice: its sums, a swap, a pin.
Row {
    id: tools

    required property DecisionCard card
    signal sheetAsked(string name)
    signal pinAsked

    IconButton {
        visible: tools.card.judged
        iconName: "sums"
        iconSize: Theme.iconList
        ink: Theme.accent
        label: qsTr("The sums (S)")
        onClicked: tools.sheetAsked("sums")
    }
    IconButton {
        visible: tools.card.judged
        iconName: "swap"
        iconSize: Theme.iconList
        ink: Theme.accent
        label: qsTr("Swap: what it costs elsewhere (W)")
        onClicked: tools.sheetAsked("swap")
    }
    IconButton {
        enabled: tools.card.pinnable
        iconName: "pin"
        iconSize: Theme.iconList
        ink: tools.card.pinned ? Theme.onAccentSoft : Theme.accent
        label: tools.card.pinned ? qsTr("Unpin it (P)") : qsTr("Pin it, and the rest follows (P)")
        onClicked: tools.pinAsked()
    }
}
