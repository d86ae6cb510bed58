// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What went wrong with a task: what, then where and what to do, then buttons. Never a dialog.
Rectangle {
    id: root

    property string title
    property string message
    default property alias actions: buttons.data

    implicitWidth: Theme.sideWidth
    implicitHeight: column.implicitHeight + 2 * Theme.inset
    color: Theme.dangerSoft
    radius: Theme.radiusControl
    Accessible.role: Accessible.AlertMessage
    Accessible.name: (title + " " + message).trim()

    ColumnLayout {
        id: column

        x: Theme.m + Theme.xs
        y: Theme.inset
        width: root.width - 2 * x
        spacing: Theme.xs

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.title
            style: Theme.label
            color: Theme.onDangerSoft
            Accessible.ignored: true
        }

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.message
            style: Theme.small
            color: Theme.onDangerSoft
            Accessible.ignored: true
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
