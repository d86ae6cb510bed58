// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What is in a dialog; its content scrolls where the window is low.
FocusScope {
    id: root

    property string question
    property string line
    property alias actions: buttons.data
    property alias content: place.data

    implicitHeight: column.implicitHeight
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Accessible.description: line

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.sm

        Heading {
            Layout.fillWidth: true
            text: root.question
        }

        Scroll {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -padding
            Layout.rightMargin: -padding
            Layout.preferredHeight: contentHeight
            visible: contentHeight > 2 * padding
            padding: Theme.xs

            Column {
                width: parent.width
                spacing: Theme.sm

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: root.line
                    color: Theme.muted
                }
                Item {
                    id: place

                    width: parent.width
                    height: childrenRect.height
                    visible: height > 0
                }
            }
        }

        Flow {
            id: buttons

            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            visible: children.length > 0
            spacing: Theme.s
        }
    }
}
