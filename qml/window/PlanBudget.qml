// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The budget in steps 6 and 7: what is planned, group by group, and the promise as a dot that is moved. In step 7 only
/// what is decided counts.
ColumnLayout {
    id: budget

    required property Session session
    /// No room for more than the figures.
    required property bool narrow
    property int gesture: 0
    readonly property string hint: qsTr("%1; drag the dot to see what changes").arg(meter.difference)
    /// On one line, or the bar would grow while the dot is dragged.
    readonly property bool fits: Theme.small.metrics.advanceWidth(hint) + Theme.label.metrics.advanceWidth(meter.label) + Theme.l < width

    spacing: Theme.xs

    function focusSlider() {
        track.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    PlanMeter {
        id: meter

        session: budget.session
        decidedOnly: budget.session.step === 7
    }
    // No layout: one of Qt 6.4 keeps the room of a text that has become shorter.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(label.implicitHeight, difference.implicitHeight)

        PlainText {
            id: label

            width: parent.width - difference.width - Theme.m
            style: Theme.label
            text: meter.label
        }
        PlainText {
            id: difference

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.min(implicitWidth, budget.width * 3 / 4)
            style: Theme.small
            color: meter.over ? Theme.danger : Theme.muted
            horizontalAlignment: Text.AlignRight
            text: meter.over || meter.decidedOnly || budget.narrow || !budget.fits ? meter.difference : budget.hint
        }
    }
    PlanTrack {
        id: track

        Layout.fillWidth: true
        label: qsTr("Minutes to give")
        valueText: meter.valueText
        model: meter
        promise: meter.promise
        used: meter.used
        today: meter.today
        onDragBegan: budget.gesture = budget.session.gesture()
        onDragged: share => meter.drag(share, budget.gesture)
        onStepped: minutes => meter.step(minutes)
    }
}
