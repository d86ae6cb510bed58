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

    /// Its roles in the list.
    required property var of
    property bool selected: false
    property bool narrow: false
    /// How far the row's ends stand out from what is in it.
    property real inset: Theme.sm
    signal answered(string value)
    signal moreAsked

    role: Accessible.ListItem
    usesEnter: false
    activeFocusOnTab: false
    implicitHeight: Math.max(Theme.decisionRow, body.implicitHeight + 2 * body.y)
    Accessible.name: row.of.spoken
    Accessible.selected: row.selected

    background: Item {
        Outline {
            anchors.fill: parent
            lineWidth: 0
            color: row.selected ? Theme.accentSoft : row.hovered || row.activeFocus ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        }
    }
    ColumnLayout {
        id: body

        x: row.inset
        y: Theme.s
        width: row.width - 2 * row.inset
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.decisionRow - 2 * Theme.s
            spacing: Theme.s

            RecommendationMark {
                recommendation: row.of.mark
            }
            PlainText {
                visible: row.of.otherMark !== ""
                style: Theme.caption
                color: Theme.muted
                text: "/"
                Accessible.ignored: true
            }
            RecommendationMark {
                visible: row.of.otherMark !== ""
                recommendation: row.of.otherMark
                size: Theme.sm
            }
            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.xxs
                style: row.selected ? Theme.rowStrong : Theme.row
                elide: Text.ElideRight
                maximumLineCount: Theme.textFactor > 1.5 ? 2 : 1
                text: row.of.name
                Accessible.ignored: true
            }
            PlainText {
                visible: !row.narrow && row.of.aside !== ""
                style: Theme.small
                color: Theme.muted
                opacity: row.of.stale ? Theme.staleOpacity : 1
                wrapMode: Text.NoWrap
                text: row.of.aside
                Accessible.ignored: true
            }
            Row {
                Layout.minimumWidth: row.narrow ? 0 : Theme.platformWidth
                layoutDirection: Qt.RightToLeft

                PlainText {
                    style: Theme.rowStrong
                    wrapMode: Text.NoWrap
                    text: row.of.planned
                    Accessible.ignored: true
                }
                PlainText {
                    visible: !row.narrow
                    style: Theme.rowRegular
                    color: Theme.muted
                    wrapMode: Text.NoWrap
                    text: row.of.today + " → "
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: row.of.pinned
                name: "pin"
                size: Theme.iconSmall
                color: Theme.accent
            }
            StepDot {
                visible: !row.narrow
                size: Theme.icon
                complete: row.of.decided
                here: false
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: row.narrow ? 0 : Theme.l
            visible: row.of.ask !== ""
            spacing: Theme.s

            PlainText {
                height: Theme.controlCompact
                verticalAlignment: Text.AlignVCenter
                style: Theme.small
                color: Theme.muted
                width: Math.min(implicitWidth, parent.width)
                text: row.of.ask
            }
            Repeater {
                model: row.of.answers

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
                visible: row.of.moreAnswers
                dashed: true
                usesEnter: ringed
                label: qsTr("something else")
                onClicked: row.moreAsked()
            }
        }
    }
}
