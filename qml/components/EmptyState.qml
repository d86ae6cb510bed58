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
    readonly property bool narrow: width > 0 && width < Math.round(380 * Theme.scale)

    signal clicked

    columns: narrow ? 1 : 2
    columnSpacing: Theme.l
    rowSpacing: Theme.m

    Item {
        readonly property real unit: Theme.scale

        implicitWidth: 124 * unit
        implicitHeight: 124 * unit
        Accessible.ignored: true

        Icon {
            name: "circle-dashed"
            size: parent.width
            color: Theme.edge
        }

        Ring {
            x: 71 * parent.unit - radius
            y: 57 * parent.unit - radius
            radius: 40 * parent.unit
            border.width: Theme.strokeControl
            border.color: Theme.edge
        }

        Ring {
            x: 76 * parent.unit - radius
            y: 53 * parent.unit - radius
            radius: 19 * parent.unit
            border.width: Theme.strokeControl
            border.color: Theme.edge
        }

        Ring {
            x: 76 * parent.unit - radius
            y: 53 * parent.unit - radius
            radius: 6 * parent.unit
            color: Theme.you
            border.width: 1
            border.color: Theme.onYou
        }
    }

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
