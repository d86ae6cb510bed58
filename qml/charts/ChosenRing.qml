// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// The ring round the point that is chosen, as that of the focus, with its mark in it; its place is its middle.
Item {
    id: ring

    required property string recommendation
    readonly property real size: 2 * Theme.markReach - Theme.xs

    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: ring.size
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.strokeFocusOuter + Theme.hair
        border.color: Theme.you
    }
    Rectangle {
        anchors.centerIn: parent
        width: ring.size - 2 * Theme.strokeFocusOuter - Theme.xxs
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.strokeFocusInner
        border.color: Theme.ink
    }
    RecommendationMark {
        anchors.centerIn: parent
        size: Theme.icon
        recommendation: ring.recommendation
    }
}
