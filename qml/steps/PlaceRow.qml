// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A group in the list of a step that goes card by card.
PressableRow {
    id: row

    required property string groupId
    required property string name
    required property bool done
    required property bool current
    required property string figure

    label: row.name
    usesEnter: false
    activeFocusOnTab: false
    implicitHeight: Math.max(Theme.controlCompact, implicitContentHeight + Theme.s)
    leftPadding: Theme.s
    rightPadding: Theme.s
    Accessible.name: row.figure.length > 0 ? qsTr("%1, %2").arg(row.name).arg(row.figure) : row.name
    Accessible.description: row.current ? qsTr("open") : row.done ? qsTr("done") : qsTr("to do")
    Accessible.selectable: true
    Accessible.selected: row.current

    background: Outline {
        lineWidth: 0
        color: row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        StepDot {
            size: Theme.iconList
            complete: row.done
            here: row.current
        }
        PlainText {
            Layout.fillWidth: true
            style: row.current ? Theme.label : Theme.small
            color: row.current || row.done ? Theme.ink : Theme.muted
            elide: Text.ElideRight
            maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
            text: row.name
            Accessible.ignored: true
        }
        PlainText {
            visible: text.length > 0
            style: Theme.small
            color: Theme.muted
            text: row.figure
            Accessible.ignored: true
        }
    }
}
