// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// Something is being read or made: what, how far, and a way to stop it. Shown after 150 ms, so that what is quick is quiet.
RowLayout {
    id: root

    property string what
    property real fraction: 0
    property string cancelLabel: qsTr("Cancel")

    signal cancelled

    opacity: 0
    spacing: Theme.m

    Timer {
        running: root.visible
        interval: Theme.quietTime
        onTriggered: root.opacity = 1
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            text: root.what
            style: Theme.row
            Accessible.ignored: true
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.s
            radius: height / 2
            color: Theme.sunken
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.what
            Accessible.description: Math.round(100 * root.fraction) + " %"

            Rectangle {
                width: parent.width * Math.min(1, Math.max(0, root.fraction))
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
    }

    SecondaryButton {
        compact: true
        label: root.cancelLabel
        onClicked: root.cancelled()
    }
}
