// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A dashed rounded rectangle. A Canvas, since that is smooth on every backend; it paints once a size and colour.
Canvas {
    id: root

    property color line: Theme.edge
    property real lineWidth: Theme.strokeControl
    property real radius: Theme.radiusControl
    readonly property real corner: Math.min(radius, width / 2, height / 2) - lineWidth / 2
    readonly property var dashes: [Theme.dash / lineWidth, Theme.dash / lineWidth]

    function pen(context) {
        context.strokeStyle = line;
        context.lineWidth = lineWidth;
        context.setLineDash(dashes);
    }
    function stroke(context) {
        pen(context);
        context.roundedRect(lineWidth / 2, lineWidth / 2, width - lineWidth, height - lineWidth, corner, corner);
        context.stroke();
    }

    onLineChanged: requestPaint()
    onLineWidthChanged: requestPaint()
    onCornerChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        stroke(context);
    }
}
