// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Beside chart 7: an hour less, the plan as it stands, an hour more; a press gives that time.
ColumnLayout {
    id: side

    required property Session session

    spacing: Theme.s

    Heading {
        Layout.fillWidth: true
        text: qsTr("What if you gave…")
    }
    PlainText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s
        style: Theme.small
        color: Theme.muted
        text: values.whatIfText
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: values.whatIfs

            WhatIfRow {
                required property var modelData

                width: side.width
                time: modelData.time
                says: modelData.says
                points: modelData.points
                now: modelData.now
                onClicked: values.give(modelData.minutes, side.session.gesture())
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        style: Theme.caption
        color: Theme.muted
        text: qsTr("The figure at the right is in points: what the groups could bring to your objectives and your pleasure, if your answers prove right.")
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    BestValueChart {
        id: values

        session: side.session
    }
}
