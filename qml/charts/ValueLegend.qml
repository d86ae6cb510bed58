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
    /// How many of the points have a dashed ring; empty: none.
    property string estimated

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
    Row {
        visible: legend.estimated !== ""
        spacing: Theme.tight
        rightPadding: Theme.s
        Accessible.role: Accessible.StaticText
        Accessible.name: estimatedWord.text + " " + legend.estimated

        Outline {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: width
            radius: width / 2
            dashed: true
        }
        PlainText {
            id: estimatedWord

            style: Theme.caption
            text: qsTr("estimated, wholly or in part")
            Accessible.ignored: true
        }
        PlainText {
            style: Theme.caption
            color: Theme.muted
            text: legend.estimated
            Accessible.ignored: true
        }
    }
    PlainText {
        visible: legend.note !== ""
        style: Theme.caption
        color: Theme.muted
        text: legend.note
    }
}
