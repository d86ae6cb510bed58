// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The week against the promise: what is used today, what goes beyond, and the promise as the dot.
ColumnLayout {
    id: meter

    required property Session session

    spacing: Theme.s
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("%1, %2").arg(session.meterLabel).arg(session.meterDifference)

    // Side by side if they fit, else one under the other.
    GridLayout {
        Layout.fillWidth: true
        columns: label.implicitWidth + difference.implicitWidth + Theme.m < meter.width ? 2 : 1
        columnSpacing: Theme.m
        rowSpacing: 0

        PlainText {
            id: label

            style: Theme.label
            text: meter.session.meterLabel
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            id: difference

            style: Theme.small
            color: Theme.muted
            text: meter.session.meterDifference
            Layout.alignment: Qt.AlignBottom
            Layout.maximumWidth: meter.width
            Accessible.ignored: true
        }
    }
    MeterTrack {
        Layout.fillWidth: true
        fill: meter.session.meterFill
        over: meter.session.meterOver
        promise: meter.session.meterPromise
    }
}
