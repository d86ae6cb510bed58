// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A row with a box to tick: Space ticks it. Its details stand in columns; narrow, they join under the name.
PressableRow {
    id: row

    required property bool ticked
    required property bool narrow
    /// One to three short texts, the last one the longest.
    property var details: []
    readonly property string said: row.details.filter(part => part !== "").join(" · ")
    property alias leading: lead.data
    signal toggled

    role: Accessible.CheckBox
    usesEnter: false
    activeFocusOnTab: false
    implicitHeight: Math.max(Theme.rowHeight, content.implicitHeight + Theme.m)
    leftPadding: Theme.m
    rightPadding: Theme.m
    Accessible.name: row.label + (row.said === "" ? "" : ", " + row.said)
    Accessible.checkable: true
    Accessible.checked: row.ticked
    Accessible.onToggleAction: row.press()
    onClicked: row.toggled()

    background: Outline {
        color: row.hovered ? Theme.sunken : Theme.surface
        line: Theme.line
        lineWidth: Theme.hair
    }
    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: row.leftPadding
        anchors.rightMargin: row.rightPadding
        spacing: Theme.m

        TickMark {
            checked: row.ticked
            enabled: row.enabled
            hovered: row.hovered
            down: row.down
        }
        Item {
            id: lead

            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                style: Theme.row
                elide: Text.ElideRight
                maximumLineCount: 2
                color: row.ticked ? Theme.ink : Theme.muted
                text: row.label
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: row.narrow && text.length > 0
                style: Theme.caption
                color: Theme.muted
                text: row.said
                Accessible.ignored: true
            }
        }
        // A positioner, not a layout: those of Qt 6.4 crash when a Repeater takes its items out while they are hidden.
        Row {
            visible: !row.narrow
            spacing: Theme.m

            Repeater {
                model: row.details

                PlainText {
                    required property int index
                    required property string modelData

                    width: index < row.details.length - 1 ? Theme.detailWidth : Theme.lastDetailWidth
                    style: Theme.small
                    color: Theme.muted
                    text: modelData
                    Accessible.ignored: true
                }
            }
        }
    }
}
