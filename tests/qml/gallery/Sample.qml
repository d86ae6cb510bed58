// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A part with its caption below.
ColumnLayout {
    id: root

    property string caption

    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    spacing: Theme.xs

    PlainText {
        Layout.fillWidth: true
        text: root.caption
        style: Theme.caption
        color: Theme.muted
    }
}
