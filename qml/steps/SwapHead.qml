// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The group that a swap is about, with its minutes to be stepped or typed.
GroupHead {
    id: head

    required property GroupSwap swap
    required property DecisionCard card

    name: head.card.name
    detail: head.card.detail
    platform: head.card.platform
    monogram: head.card.monogram

    MinutesStepper {
        Layout.alignment: Qt.AlignTop
        Layout.rightMargin: Theme.gap
        label: qsTr("Minutes a week")
        value: head.swap.minutes
        figure: value
        onStepped: delta => {
            error = "";
            head.swap.step(delta);
        }
        onTyped: text => error = head.swap.sayMinutes(text)
    }
}
