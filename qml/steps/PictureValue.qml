// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Charts

/// Chart 1 of the picture: time and value; or, with fewer than three groups of which it is said what they bring, what is missing.
FocusScope {
    id: tab

    required property Session session
    required property ChartImage shots
    property string selected: points.mostTime
    readonly property bool enough: points.enough
    readonly property Item frame: enough ? drawn : null

    /// A group's card is wanted.
    signal groupAsked(string group)

    implicitHeight: enough ? drawn.implicitHeight : few.implicitHeight

    PictureFrame {
        id: drawn

        anchors.fill: parent
        visible: tab.enough
        focus: visible
        session: tab.session
        shots: tab.shots
        picture: points
        about: "points"

        TimeAndValueView {
            anchors.fill: parent
            focus: true
            picture: points
            selected: tab.selected
            onChosen: group => tab.selected = group
            onOpened: group => tab.groupAsked(group)
        }
        legend: [
            LinkLine {
                width: parent.width
                label: points.says(tab.selected)
                visible: label !== ""
                onClicked: tab.groupAsked(tab.selected)
            },
            ValueLegend {
                width: parent.width
                entries: points.legend
                note: qsTr("larger: more pleasure in it")
                estimated: points.estimatedCount
            }
        ]
    }
    Card {
        id: few

        width: parent.width
        visible: !tab.enough
        focus: visible

        contentItem: EmptyState {
            question: points.needText
            line: qsTr("From 0 to 10: what a group brings, or could bring, for one of your objectives.")
            actionLabel: points.firstUnscored !== "" ? qsTr("Say it for “%1”").arg(points.firstUnscoredName) : ""
            iconName: "right"
            onClicked: tab.groupAsked(points.firstUnscored)
        }
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    TimeAndValueChart {
        id: points

        session: tab.session
    }
}
