// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// A row of the ledger; where there is little room its parts follow each other under the name.
PressableRow {
    id: row

    required property string name
    required property string says
    required property string advised
    required property string advisedMark
    required property string decided
    required property string decidedMark
    required property bool otherwise
    required property string done
    required property string note
    required property string turnedOut
    required property string sign
    required property bool folded
    required property real nameWidth
    required property var widths
    readonly property string signIcon: sign === "well" ? "tick" : sign === "" ? "" : sign === "not-well" ? "minus" : "clock"

    role: Accessible.ListItem
    label: row.says
    takesFocus: true
    implicitHeight: Math.max(row.folded ? 0 : Theme.decisionRow, implicitContentHeight + Theme.s)

    component Marked: Row {
        id: marked

        required property string mark
        required property string word
        property bool strong: false

        height: Math.max(Theme.xl, said.implicitHeight)
        visible: !row.folded || marked.word !== ""
        spacing: Theme.s

        RecommendationMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: marked.mark !== ""
            recommendation: marked.mark
            size: Theme.inset
        }
        PlainText {
            id: said

            anchors.verticalCenter: parent.verticalCenter
            style: marked.strong ? Theme.label : Theme.small
            color: marked.strong ? Theme.ink : Theme.muted
            text: marked.word
            Accessible.ignored: true
        }
    }
    component Said: PlainText {
        style: Theme.small
        topPadding: Theme.tight
        bottomPadding: Theme.tight
        visible: !row.folded || text !== ""
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
    }
    contentItem: Item {
        implicitHeight: parts.implicitHeight

        Flow {
            id: parts

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: row.folded ? Theme.s : 0

            Said {
                width: row.folded ? parts.width : row.nameWidth
                rightPadding: Theme.s
                style: Theme.smallMedium
                text: row.name
            }
            Marked {
                width: row.folded ? implicitWidth : row.widths[0]
                mark: row.advisedMark
                word: row.folded && row.advised !== "" ? qsTr("advised: %1").arg(row.advised) : row.advised
            }
            Marked {
                width: row.folded ? implicitWidth : row.widths[1]
                mark: row.decidedMark
                word: row.folded ? qsTr("decided: %1").arg(row.decided) : row.decided
                strong: row.otherwise
            }
            Said {
                width: row.folded ? implicitWidth : row.widths[2]
                color: Theme.muted
                text: row.done
            }
            Said {
                width: row.folded ? Math.min(implicitWidth, parts.width) : row.widths[3]
                rightPadding: Theme.s
                text: row.note
            }
            Row {
                width: row.folded ? implicitWidth : row.widths[4]
                height: Math.max(Theme.xl, out.implicitHeight)
                visible: row.turnedOut !== ""
                spacing: Theme.s

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.signIcon
                    size: Theme.iconSmall
                    color: row.sign === "well" ? Theme.accent : Theme.muted
                }
                PlainText {
                    id: out

                    anchors.verticalCenter: parent.verticalCenter
                    style: Theme.small
                    text: row.turnedOut
                    Accessible.ignored: true
                }
            }
        }
    }
}
