// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The group on one line above its verdict, where others look on; at the end its place among the others, and the quiet
/// way to them for whoever has the mouse.
RowLayout {
    id: head

    required property string line
    required property string placeText
    signal stepAsked(int by)

    spacing: 0

    PlainText {
        Layout.fillWidth: true
        style: Theme.body
        color: Theme.muted
        text: head.line
    }
    component Beside: IconButton {
        Layout.topMargin: -Theme.sm
        Layout.bottomMargin: -Theme.sm
        Layout.alignment: Qt.AlignTop
        ink: Theme.muted
    }
    Beside {
        label: qsTr("The group before")
        iconName: "left"
        onClicked: head.stepAsked(-1)
    }
    PlainText {
        Layout.alignment: Qt.AlignTop
        style: Theme.body
        color: Theme.muted
        text: head.placeText
    }
    Beside {
        Layout.rightMargin: -Theme.gap
        label: qsTr("The next group")
        iconName: "right"
        onClicked: head.stepAsked(1)
    }
}
