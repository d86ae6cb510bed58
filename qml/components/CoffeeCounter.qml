// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One counter of a CoffeeBar, with its word below.
Column {
    id: root

    required property string label
    required property string name
    property alias count: stepper.count
    property alias note: stepper.note

    signal began
    signal counted(int value)

    function enter() {
        stepper.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.xs

    CountStepper {
        id: stepper

        width: Math.min(implicitWidth, parent.width - Theme.xs)
        label: root.name
        onBegan: root.began()
        onCounted: value => root.counted(value)
    }

    PlainText {
        width: parent.width - Theme.xs
        text: root.label
        style: Theme.small
        Accessible.ignored: true
    }
}
