// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The one answer that would change most: how many, and a button that opens it.
Panel {
    id: strip

    required property string text
    property bool narrow: false
    signal asked

    padding: Theme.tight
    leftPadding: Theme.m

    RowLayout {
        width: strip.availableWidth
        spacing: Theme.sm

        Icon {
            visible: !strip.narrow
            name: "question"
            size: Theme.iconList
            color: Theme.onYouSoft
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.smallMedium
            color: Theme.onYouSoft
            text: strip.text
        }
        SecondaryButton {
            compact: true
            usesEnter: ringed
            label: qsTr("Answer it")
            keyCap: strip.narrow ? "" : "Q"
            onClicked: strip.asked()
        }
    }
}
