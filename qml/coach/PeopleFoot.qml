// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// How many people, where, when they were copied last, and one more copy.
Rectangle {
    id: foot

    required property Practice practice
    required property bool narrow

    implicitHeight: grid.implicitHeight + 2 * Theme.sm
    color: Theme.page

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
    GridLayout {
        id: grid

        x: foot.narrow ? Theme.l : Theme.xl
        y: Theme.sm
        width: foot.width - x - (foot.narrow ? Theme.l : Theme.pageMargin)
        columns: foot.width / Theme.scale < Theme.barFold ? 1 : 2
        rowSpacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            visible: foot.practice.count > 0 // before the first there is no file to speak of
            style: Theme.small
            color: Theme.muted
            text: qsTr("%1 %2").arg(foot.practice.countText).arg(foot.practice.copiesText)
        }
        SecondaryButton {
            visible: foot.practice.count > 0
            iconName: "copy"
            label: qsTr("Make a copy now")
            onClicked: foot.practice.makeCopy()
        }
    }
}
