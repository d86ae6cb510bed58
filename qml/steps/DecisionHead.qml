// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What stands above a section of the list: why its groups are there; above the rest, that it can be accepted.
Item {
    id: head

    /// Which: "against", "close", "unknown" or "rest".
    required property string section
    required property DecisionList decisions
    property string title
    property bool first: false
    property bool narrow: false
    property real inset: 0
    readonly property bool rest: section === "rest"
    signal accepted

    height: (rest ? foot.implicitHeight : line.implicitHeight + line.y) + Theme.xs

    Rectangle {
        x: head.inset
        y: Theme.xs
        width: head.width - 2 * x
        height: Theme.hair
        visible: !head.first && !head.rest
        color: Theme.line
    }
    RowLayout {
        id: line

        x: head.inset
        y: head.first ? 0 : Theme.sm
        width: head.width - 2 * x
        visible: !head.rest
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            style: Theme.small
            color: Theme.muted
            text: head.title
        }
        When {
            on: head.section === "against" || head.section === "close"

            Help {
                about: head.section
            }
        }
        Item {
            Layout.fillWidth: true
        }
        PlainText {
            visible: head.first && !head.narrow
            style: Theme.small
            color: Theme.muted
            text: qsTr("minutes: today → plan")
        }
    }
    DecisionRest {
        id: foot

        x: head.inset
        y: Theme.xs
        width: head.width - 2 * x
        visible: head.rest
        decisions: head.decisions
        narrow: head.narrow
        onAccepted: head.accepted()
    }
}
