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
    // Anchors: in a layout of Qt 6.4 the button drifted down when the marks below it changed.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(title.implicitHeight, fold.implicitHeight)

        PlainText {
            id: title

            anchors.left: parent.left
            anchors.right: fold.left
            anchors.rightMargin: Theme.s
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.small
            color: Theme.muted
            text: rest.narrow ? qsTr("the rest") : qsTr("the rest, clear or fairly clear")
        }
        QuietButton {
            id: fold

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
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
            Accessible.name: qsTr("%n group(s)", "", rest.decisions.restCount)

            Repeater {
                model: rest.folded ? rest.decisions.rest : null

                Row {
                    id: kind

                    required property string mark
                    required property string times

                    rightPadding: times === "" ? 0 : Theme.sm

                    RecommendationMark {
                        anchors.verticalCenter: parent.verticalCenter
                        recommendation: kind.mark
                        size: Theme.inset
                        width: Theme.m
                    }
                    PlainText {
                        visible: kind.times !== ""
                        style: Theme.small
                        color: Theme.muted
                        wrapMode: Text.NoWrap
                        text: kind.times
                        Accessible.ignored: true
                    }
                }
            }
        }
        SecondaryButton {
            compact: true
            // Without it Qt 6.4 kept the width of an earlier label.
            Layout.minimumWidth: Math.min(implicitWidth, rest.width)
            Layout.maximumWidth: rest.width
            visible: rest.decisions.acceptText !== ""
            usesEnter: ringed
            label: rest.decisions.acceptText
            keyCap: "A"
            onClicked: rest.accepted()
        }
    }
}
