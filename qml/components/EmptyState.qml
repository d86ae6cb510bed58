// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// Nothing here yet: the circles apart, a question in the voice, one line, one button.
GridLayout {
    id: root

    property string question
    property string line
    property string actionLabel
    property string iconName: "plus"

    signal clicked

    columns: width > 0 && width < Theme.sideWidth + Theme.xl ? 1 : 2
    columnSpacing: Theme.l
    rowSpacing: Theme.m

    CirclesApart {}

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s

        Heading {
            Layout.fillWidth: true
            text: root.question
        }

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.line
            style: Theme.small
            color: Theme.muted
        }

        SecondaryButton {
            Layout.topMargin: Theme.s
            Layout.maximumWidth: parent.width
            visible: root.actionLabel !== ""
            label: root.actionLabel
            iconName: root.iconName
            onClicked: root.clicked()
        }
    }
}
