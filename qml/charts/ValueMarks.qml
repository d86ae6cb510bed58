// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Recentre.Components

/// The points of one recommendation and one size: filled where time goes to the group, hollow where none does.
ScatterSeries {
    id: marks

    required property var picture
    required property string recommendation
    required property int step
    readonly property var look: Theme.recommendations[recommendation]
    readonly property color ink: Theme.recommendationColour(recommendation)
    readonly property var shapes: ({
            "circle": ScatterSeries.MarkerShapeCircle,
            "square": ScatterSeries.MarkerShapeRectangle,
            "diamond": ScatterSeries.MarkerShapeRotatedRectangle,
            "triangle": ScatterSeries.MarkerShapeTriangle,
            "star": ScatterSeries.MarkerShapeStar,
            "pentagon": ScatterSeries.MarkerShapePentagon
        })

    function follow() {
        marks.picture.fill(marks, marks.recommendation, marks.step);
    }

    markerShape: shapes[look.marker]
    markerSize: Theme.markSizes[step]
    color: look.filled ? ink : Theme.surface
    borderColor: look.filled ? Theme.surface : ink
    borderWidth: look.filled ? Theme.hair : Theme.markLine
    Component.onCompleted: marks.follow()

    readonly property Connections following: Connections {
        target: marks.picture

        function onFollowed() {
            marks.follow();
        }
    }
}
