// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// One weekly time, what it would change, and the points that it could bring.
PressableRow {
    id: row

    required property string time
    required property string says
    required property string points
    required property bool now

    role: Accessible.Button
    label: qsTr("%1: %2, %3 points").arg(time).arg(says).arg(points)
    usesEnter: false
    leftPadding: Theme.sm
    rightPadding: Theme.sm
    topPadding: Theme.s
    bottomPadding: Theme.s

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.now ? Theme.youSoft : row.lit ? Theme.sunken : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.s

        PlainText {
            Layout.preferredWidth: Theme.figureColumn
            wrapMode: Text.NoWrap
            style: Theme.voice
            color: row.now ? Theme.onYouSoft : Theme.accent
            text: row.time
            Accessible.ignored: true
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: row.now ? Theme.onYouSoft : Theme.ink
            text: row.says
            Accessible.ignored: true
        }
        PlainText {
            style: Theme.rowStrong
            color: row.now ? Theme.onYouSoft : Theme.ink
            text: row.points
            Accessible.ignored: true
        }
    }
}
