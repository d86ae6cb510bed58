// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// The dashed place after the last objective: what a further one would do.
Item {
    id: place

    required property string text

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.l)

    Outline {
        anchors.fill: parent
        radius: Theme.radiusCard
        dashed: true
    }
    PlainText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.l - Theme.xs
        width: help.x - x - Theme.s
        style: Theme.rowRegular
        color: Theme.muted
        text: place.text
    }
    Help {
        id: help

        anchors.verticalCenter: parent.verticalCenter
        x: place.width - width - Theme.l + Theme.xs
        about: "weight"
    }
}
