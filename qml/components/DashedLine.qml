// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A dashed rounded rectangle. A Canvas, since it is smooth on every backend; it paints once a size and colour.
Canvas {
    id: root

    property color line: Theme.edge
    property real lineWidth: Theme.strokeControl
    property real radius: Theme.radiusControl

    onLineChanged: requestPaint()
    onRadiusChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        const half = lineWidth / 2;
        const corner = Math.min(radius, height / 2) - half;
        context.reset();
        context.strokeStyle = line;
        context.lineWidth = lineWidth;
        context.setLineDash([3 / lineWidth, 3 / lineWidth]);
        context.roundedRect(half, half, width - lineWidth, height - lineWidth, corner, corner);
        context.stroke();
    }
}
