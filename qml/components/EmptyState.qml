// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Nothing here yet: the circles apart, a question in the voice, one line, one button. Its width is given.
Grid {
    id: root

    property string question
    property string line
    property string actionLabel
    property string iconName: "plus"
    readonly property real room: columns === 1 ? width : width - circles.width - columnSpacing

    signal clicked

    columns: width < Theme.sideWidth + Theme.xl ? 1 : 2
    columnSpacing: Theme.l
    rowSpacing: Theme.m

    CirclesApart {
        id: circles
    }

    Column {
        spacing: Theme.s

        Heading {
            width: root.room
            text: root.question
        }

        PlainText {
            width: root.room
            visible: text !== ""
            text: root.line
            style: Theme.small
            color: Theme.muted
        }

        SecondaryButton {
            width: Math.min(implicitWidth, root.room)
            visible: root.actionLabel !== ""
            label: root.actionLabel
            iconName: root.iconName
            onClicked: root.clicked()
        }
    }
}
