// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// Why: one pro, at most one con, one condition; all of them when asked for.
Column {
    id: list

    /// Maps of icon, text, first.
    required property var reasons
    property bool all: false
    readonly property int hidden: reasons.filter(reason => !reason.first).length

    Repeater {
        model: list.all ? list.reasons : list.reasons.filter(reason => reason.first)

        Item {
            id: line

            required property var modelData

            width: list.width
            height: row.implicitHeight + 2 * Theme.s

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.line
            }
            RowLayout {
                id: row

                y: Theme.s
                width: parent.width
                spacing: Theme.sm

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.xxs
                    name: line.modelData.icon
                    size: Theme.iconList
                    color: line.modelData.icon === "check" ? Theme.accent : Theme.muted
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.row
                    text: line.modelData.text
                }
            }
        }
    }
}
