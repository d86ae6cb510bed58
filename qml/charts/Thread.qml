// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A piece of a thread, in the middle of its place: as thick as its groups are many, dashed where it is one.
Item {
    id: thread

    property bool shown: true
    property bool dashed: false
    property real thick: 0

    visible: shown

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.strokeControl + Theme.xs * thread.thick
        height: parent.height
        visible: !thread.dashed
        color: Theme.objective3
    }
    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.xxs
        height: parent.height
        visible: thread.dashed
        line: Theme.muted
        dashes: [3, 2]
    }
}
