// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A hairline, and under it words that lead on.
Item {
    id: line

    required property string label

    signal clicked()

    implicitHeight: button.implicitHeight + Theme.hair

    Rectangle {
        width: line.width
        height: Theme.hair
        color: Theme.line
    }
    QuietButton {
        id: button

        x: -leftPadding
        compact: true
        y: Theme.hair
        label: line.label
        iconAfter: "chevron"
        onClicked: line.clicked()
    }
}
