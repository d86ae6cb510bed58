// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The names of the quiet shelf's columns.
RowLayout {
    id: header

    required property bool narrow

    height: narrow ? 0 : implicitHeight + Theme.s
    visible: !narrow
    spacing: Theme.m

    PlainText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.tickIndent
        style: Theme.caption
        color: Theme.muted
        text: qsTr("quiet group")
    }
    PlainText {
        Layout.preferredWidth: Theme.detailWidth
        style: Theme.caption
        color: Theme.muted
        text: qsTr("last sign from you")
    }
    PlainText {
        Layout.preferredWidth: Theme.lastDetailWidth
        Layout.rightMargin: Theme.m
        style: Theme.caption
        color: Theme.muted
        text: qsTr("before that")
    }
}
