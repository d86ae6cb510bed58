// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// The frame around a client's view, and the tab that says whose it is.
Item {
    id: frame

    required property string name
    /// What the tab takes of the foot.
    readonly property real foot: tab.height - tab.radius

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.frame
        border.color: Theme.accent
    }
    Rectangle {
        id: tab

        readonly property real most: frame.width / 2

        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin
        y: frame.height - height + radius
        width: said.width + 2 * Theme.sm
        height: said.implicitHeight + Theme.xs + radius
        radius: Theme.radiusSmall
        color: Theme.accent

        PlainText {
            id: said

            x: Theme.sm
            y: Theme.xxs
            width: Math.min(implicitWidth, tab.most)
            style: Theme.label
            color: Theme.onAccent
            text: frame.name.length > 0 ? qsTr("%1’s view").arg(frame.name) : qsTr("The client’s view")
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
}
