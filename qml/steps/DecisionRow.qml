// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A group in the list of step 6: its mark, its name, what speaks against it, minutes today and planned, whether it is
/// decided. What not enough is known of has its question right there.
PressableRow {
    id: row

    required property string groupId
    required property string name
    required property string section
    required property bool begins
    required property string mark
    required property string otherMark
    required property string aside
    required property string today
    required property string planned
    required property bool decided
    required property bool pinned
    required property bool stale
    required property string ask
    required property var answers
    required property bool moreAnswers
    required property string spoken
    /// What stands above the first of a section.
    property alias head: top.data
    property bool selected: false
    property bool narrow: false
    /// How far the row's ends stand out from what is in it.
    property real inset: Theme.sm
    signal answered(string value)
    signal moreAsked

    role: Accessible.ListItem
    usesEnter: false
    activeFocusOnTab: false
    headHeight: top.height
    implicitHeight: headHeight + Math.max(Theme.decisionRow, body.implicitHeight + 2 * Theme.s)
    Accessible.name: row.spoken
    Accessible.selected: row.selected

    background: Item {
        Outline {
            anchors.fill: parent
            anchors.topMargin: row.headHeight
            lineWidth: 0
            color: row.selected ? Theme.accentSoft : row.hovered || row.activeFocus ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        }
    }
    Item {
        id: top

        width: row.width
        height: childrenRect.height
    }
    ColumnLayout {
        id: body

        x: row.inset
        y: row.headHeight + Theme.s
        width: row.width - 2 * row.inset
        spacing: Theme.s

        // Positioners: a layout of Qt 6.4 forgets what is shown or hidden before it is itself in sight.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.decisionRow - 2 * Theme.s, title.implicitHeight)

            Row {
                id: marks

                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s

                RecommendationMark {
                    anchors.verticalCenter: parent.verticalCenter
                    recommendation: row.mark
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.otherMark !== ""
                    style: Theme.caption
                    color: Theme.muted
                    text: "/"
                    Accessible.ignored: true
                }
                RecommendationMark {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.otherMark !== ""
                    recommendation: row.otherMark
                    size: Theme.sm
                }
            }
            PlainText {
                id: title

                anchors.left: marks.right
                anchors.leftMargin: Theme.gap
                anchors.right: figures.left
                anchors.rightMargin: Theme.s
                anchors.verticalCenter: parent.verticalCenter
                style: row.selected ? Theme.rowStrong : Theme.row
                elide: Text.ElideRight
                maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
                text: row.name
                Accessible.ignored: true
            }
            Row {
                id: figures

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !row.narrow && row.aside !== ""
                    style: Theme.small
                    color: row.stale && !row.selected ? Theme.faint : Theme.muted
                    wrapMode: Text.NoWrap
                    text: row.aside
                    Accessible.ignored: true
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(implicitWidth, Theme.platformWidth - Theme.l)
                    visible: !row.narrow
                    style: Theme.rowRegular
                    color: Theme.muted
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.NoWrap
                    text: row.today + " →"
                    Accessible.ignored: true
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(implicitWidth, Theme.icon)
                    style: Theme.rowStrong
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.NoWrap
                    text: row.planned
                    Accessible.ignored: true
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.pinned
                    name: "pin"
                    size: Theme.iconSmall
                    color: Theme.accent
                }
                StepDot {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !row.narrow
                    size: Theme.icon
                    complete: row.decided
                    here: false
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: row.narrow ? 0 : Theme.l
            visible: row.ask !== ""
            spacing: Theme.s

            PlainText {
                height: Theme.controlCompact
                verticalAlignment: Text.AlignVCenter
                style: Theme.small
                color: Theme.muted
                width: Math.min(implicitWidth, parent.width)
                text: row.ask
            }
            Repeater {
                model: row.answers

                Chip {
                    required property var modelData

                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    label: modelData.label
                    dashed: modelData.none
                    usesEnter: ringed
                    onClicked: row.answered(modelData.value)
                }
            }
            Chip {
                visible: row.moreAnswers
                dashed: true
                usesEnter: ringed
                label: qsTr("something else")
                onClicked: row.moreAsked()
            }
        }
    }
}
