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
    property alias content: scroll.content

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

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.line
            color: Theme.muted
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
