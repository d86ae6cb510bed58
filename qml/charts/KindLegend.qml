// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// What the parts of the bar of chart 3 are, each with its time.
Flow {
    id: legend

    required property var entries
    readonly property var inks: ({ "serving": Theme.objective2, "other": Theme.other, "candidate": Theme.surface })

    spacing: Theme.m

    Repeater {
        model: legend.entries

        Row {
            id: entry

            required property var modelData

            spacing: Theme.tight
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.word + " " + modelData.time

            Outline {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.sm
                height: width
                radius: Theme.xxs
                color: legend.inks[entry.modelData.sign]
                dashed: entry.modelData.sign === "candidate"
                lineWidth: dashed ? Theme.hair : 0
            }
            PlainText {
                style: Theme.caption
                text: entry.modelData.word
                Accessible.ignored: true
            }
            PlainText {
                style: Theme.caption
                color: Theme.muted
                text: entry.modelData.time
                Accessible.ignored: true
            }
        }
    }
}
