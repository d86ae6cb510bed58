// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Recentre.Components

/// Dashed rings round the points of one size whose time or value was estimated.
ScatterSeries {
    id: rings

    required property var picture
    required property int step

    function follow() {
        rings.picture.ring(rings, rings.step);
    }

    markerShape: ScatterSeries.MarkerShapeCircle
    markerSize: Theme.markSizes[step] + 2 * Theme.xs
    color: "transparent"
    borderColor: Theme.edge
    borderWidth: Theme.markLine
    Component.onCompleted: rings.follow()

    readonly property Connections following: Connections {
        target: rings.picture

        function onFollowed() {
            rings.follow();
        }
    }
}
