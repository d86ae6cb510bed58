// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The head of the rest: folded to its marks, or above its rows; accepted in one go.
ColumnLayout {
    id: rest

    required property DecisionList decisions
    property bool narrow: false
    readonly property bool folded: !decisions.restShown
    signal accepted

    spacing: Theme.s

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hair
        color: Theme.line
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: Theme.muted
            text: rest.narrow ? qsTr("the rest") : qsTr("the rest, clear or fairly clear")
        }
        QuietButton {
            compact: true
            usesEnter: ringed
            label: rest.folded ? qsTr("show them") : qsTr("fold them")
            iconAfter: rest.folded ? "down" : "up"
            onClicked: rest.decisions.restShown = rest.folded
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: rest.narrow ? 1 : 2
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        Flow {
            Layout.fillWidth: true
            spacing: 0
            opacity: rest.folded ? 1 : 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n group(s)", "", rest.decisions.restMarks.length)

            Repeater {
                model: rest.folded ? rest.decisions.restMarks : []

                RecommendationMark {
                    required property string modelData

                    recommendation: modelData
                    size: Theme.inset
                    width: Theme.m
                }
            }
        }
        SecondaryButton {
            compact: true
            Layout.maximumWidth: rest.width
            visible: rest.decisions.acceptText !== ""
            usesEnter: ringed
            label: rest.decisions.acceptText
            keyCap: "A"
            onClicked: rest.accepted()
        }
    }
}
