// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// What the marks say, with how often each is there.
Flow {
    id: legend

    required property var entries
    property string note

    spacing: Theme.s

    Repeater {
        model: legend.entries

        Row {
            id: entry

            required property var modelData

            spacing: Theme.tight
            rightPadding: Theme.s
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.word + " " + modelData.count

            RecommendationMark {
                anchors.verticalCenter: parent.verticalCenter
                recommendation: entry.modelData.recommendation
            }
            PlainText {
                style: Theme.caption
                text: entry.modelData.word
                Accessible.ignored: true
            }
            PlainText {
                style: Theme.caption
                color: Theme.muted
                text: entry.modelData.count
                Accessible.ignored: true
            }
        }
    }
    PlainText {
        visible: legend.note !== ""
        style: Theme.caption
        color: Theme.muted
        text: legend.note
    }
}
