// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The week against the promise: what is used (today, unless something else is told), what goes beyond, and the promise
/// as the dot. Shares of the track are 0 to 1.
ColumnLayout {
    id: meter

    required property Session session
    property string label: session.meterLabel
    property string difference: session.meterDifference
    property real fill: session.meterFill
    property real over: session.meterOver
    property real promise: session.meterPromise

    spacing: Theme.xs
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("%1, %2").arg(label).arg(difference)

    // Side by side if they fit, else one under the other. No layout: one of Qt 6.4 keeps the room of before.
    Item {
        id: words

        readonly property bool beside: first.implicitWidth + second.implicitWidth + Theme.m < width

        Layout.fillWidth: true
        implicitHeight: beside ? Math.max(first.height, second.height) : first.height + second.height

        PlainText {
            id: first

            width: words.beside ? implicitWidth : words.width
            style: Theme.label
            text: meter.label
            Accessible.ignored: true
        }
        PlainText {
            id: second

            x: words.beside ? words.width - width : 0
            y: words.beside ? words.height - height : first.height
            width: words.beside ? implicitWidth : words.width
            style: Theme.small
            color: Theme.muted
            text: meter.difference
            Accessible.ignored: true
        }
    }
    MeterTrack {
        Layout.fillWidth: true
        fill: meter.fill
        over: meter.over
        promise: meter.promise
    }
}
