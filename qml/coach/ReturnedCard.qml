// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A small file that came back: what it would fill in, and one press that takes it in.
Panel {
    id: card

    required property ReturnedFile file

    onVisibleChanged: if (visible && !file.brings) later.forceActiveFocus()

    ColumnLayout {
        width: parent.width
        spacing: Theme.s

        Heading {
            Layout.fillWidth: true
            style: Theme.voice
            text: card.file.question
        }
        Repeater {
            model: card.file.lines

            PlainText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            spacing: Theme.s

            SecondaryButton {
                visible: card.file.brings
                onVisibleChanged: if (visible) forceActiveFocus()
                label: qsTr("Take it in")
                onClicked: card.file.takeIn()
            }
            QuietButton {
                id: later

                label: card.file.brings ? qsTr("Not now") : qsTr("Close")
                onClicked: card.file.dismiss()
            }
        }
    }
}
