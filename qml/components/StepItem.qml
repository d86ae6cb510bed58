// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A step on the rail: done, here, or ahead, joined to the next by a line.
PressableRow {
    id: step

    required property int number
    required property bool complete
    required property bool here
    property string count
    property bool last: false
    readonly property string where: qsTr("step %1 of 7").arg(step.number)
    readonly property real stop: Theme.l

    leftPadding: 0
    rightPadding: Theme.s
    implicitHeight: Math.max(Theme.rowHeight, contentItem.implicitHeight + Theme.s)
    role: Accessible.ListItem
    Accessible.description: step.where + (step.here ? qsTr(", current") : step.complete ? qsTr(", done") : "")
        + (step.count === "" ? "" : ", " + step.count)

    background: Item {
        Rectangle {
            x: step.stop / 2 + Theme.hair
            y: (step.height + step.stop) / 2 - (step.here ? 0 : Theme.xs)
            width: Theme.strokeControl
            height: step.height - step.stop + Theme.s
            visible: !step.last
            color: Theme.edge
        }
        StepDot {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.xs / 2
            size: step.stop
            complete: step.complete
            here: step.here
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        Item {
            Layout.fillHeight: true
        }
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: step.stop + Theme.m
            style: step.here ? Theme.rowStrong : Theme.rowRegular
            color: step.here || step.complete ? Theme.ink : Theme.muted
            text: step.label
            Accessible.ignored: true
        }
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: step.stop + Theme.m
            visible: step.count.length > 0
            style: Theme.caption
            color: Theme.muted
            text: step.count
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
