// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Two groups that look like one: asked in the margin, one at a time, waiting as long as needed.
Panel {
    id: block

    required property DuplicateList duplicates

    visible: duplicates.count > 0
    color: Theme.youSoft

    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            style: Theme.label
            color: Theme.onYouSoft
            text: qsTr("Is it the same group twice?")
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: Theme.onYouSoft
            text: block.duplicates.firstText
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            SecondaryButton {
                compact: true
                label: qsTr("Same group")
                onClicked: block.duplicates.merge(0)
            }
            QuietButton {
                compact: true
                ink: Theme.onYouSoft
                label: qsTr("Two different ones")
                onClicked: block.duplicates.different(0)
            }
        }
    }
}
