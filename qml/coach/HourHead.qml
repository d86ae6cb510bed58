// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// With whom, and the minutes of the hour: spent, and left or over.
GridLayout {
    id: head

    required property Hour hour

    columns: width / Theme.scale < Theme.askedFold ? 1 : 2
    columnSpacing: Theme.m
    rowSpacing: Theme.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.sm

        Mark {
            size: Theme.controlCompact
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.bodyStrong
            text: qsTr("%1: my window, not shared").arg(head.hour.personName)
        }
    }
    GridLayout {
        columns: head.columns
        columnSpacing: Theme.l
        rowSpacing: 0

        PlainText {
            style: Theme.verdict
            text: qsTr("%1 spent").arg(head.hour.spentText)
        }
        PlainText {
            style: Theme.verdict
            color: Theme.accent
            text: head.hour.over ? qsTr("%1 more than planned").arg(head.hour.leftText) : qsTr("%1 left").arg(head.hour.leftText)
        }
    }
}
