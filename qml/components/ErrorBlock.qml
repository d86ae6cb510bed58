// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What went wrong with a task: what, then where and what to do, then buttons. Never a dialog.
Card {
    id: root

    property string title
    property string message
    default property alias actions: buttons.data

    color: Theme.dangerSoft
    line: "transparent"
    radius: Theme.radiusControl
    padding: Theme.m + Theme.xs
    topPadding: Theme.sm
    bottomPadding: Theme.sm
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + (message === "" ? "" : "\n" + message)

    contentItem: column

    ColumnLayout {
        id: column

        spacing: Theme.xs

        PlainText {
            Layout.fillWidth: true
            text: root.title
            style: Theme.label
            color: Theme.onDangerSoft
            Accessible.ignored: true
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.message !== ""
            text: root.message
            style: Theme.small
            color: Theme.onDangerSoft
            Accessible.ignored: true
        }

        Flow {
            id: buttons

            Layout.fillWidth: true
            Layout.topMargin: visible ? Theme.s : 0
            visible: children.length > 0
            spacing: Theme.s
        }
    }
}
