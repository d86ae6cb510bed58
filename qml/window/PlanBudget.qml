// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The budget in steps 6 and 7: what is planned, group by group, and the promise as a dot that is moved. In step 7 only
/// what is decided counts. On one line where others look on and there is room.
GridLayout {
    id: budget

    required property Session session
    /// No room for more than the figures.
    required property bool narrow
    property int gesture: 0
    readonly property string hint: qsTr("%1; drag the dot to see what changes").arg(meter.difference)
    /// On one line, or the bar would grow while the dot is dragged.
    readonly property bool fits: Theme.small.metrics.advanceWidth(hint) + Theme.label.metrics.advanceWidth(meter.label) + Theme.l < width

    /// The words as they are, and as long as they can become while the dot is dragged; kept meanwhile, or the track
    /// would move under it.
    readonly property real longest: Theme.label.metrics.advanceWidth(meter.label) + Theme.small.metrics.advanceWidth(difference.text)
        + 2 * Theme.label.metrics.advanceWidth(" 00") + 2 * Theme.s
    property real room: 0
    readonly property bool beside: Theme.present && room < width / 2

    columns: budget.beside ? 2 : 1
    columnSpacing: Theme.s
    rowSpacing: Theme.xs
    onLongestChanged: budget.settle()

    function settle() {
        if (!track.dragging) budget.room = Math.ceil(budget.longest);
    }
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
        Layout.fillWidth: !budget.beside
        Layout.preferredWidth: budget.room
        implicitHeight: Math.max(label.implicitHeight, difference.implicitHeight)

        PlainText {
            id: label

            width: budget.beside ? implicitWidth : parent.width - difference.width - Theme.m
            style: Theme.label
            text: meter.label
        }
        PlainText {
            id: difference

            x: budget.beside ? label.width + Theme.s : parent.width - width
            anchors.bottom: parent.bottom
            width: budget.beside ? implicitWidth : Math.min(implicitWidth, budget.width * 3 / 4)
            style: Theme.small
            color: meter.over ? Theme.danger : Theme.muted
            horizontalAlignment: budget.beside ? Text.AlignLeft : Text.AlignRight
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
        onDraggingChanged: budget.settle()
        onDragBegan: budget.gesture = budget.session.gesture()
        onDragged: share => meter.drag(share, budget.gesture)
        onStepped: minutes => meter.step(minutes)
    }
}
