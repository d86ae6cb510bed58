// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Circles drawn smoothly at any place and width of line, which rectangles with round corners are not on the software
/// backend. Each is {x, y, r, width, line, fill, dashed}; without a line or a fill it has none.
Canvas {
    id: root

    property var circles: []

    function paintFill(context, circle) {
        context.fillStyle = circle.fill;
        context.fill();
    }
    function paintLine(context, circle) {
        context.setLineDash(circle.dashed ? [Theme.dash / circle.width, Theme.dash / circle.width] : []);
        Object.assign(context, { strokeStyle: circle.line, lineWidth: circle.width });
        context.stroke();
    }
    function trace(context, circle) {
        context.beginPath();
        context.arc(circle.x, circle.y, circle.r, 0, 2 * Math.PI);
        context.closePath();
    }
    function draw(context, circle) {
        trace(context, circle);
        if (circle.fill) paintFill(context, circle);
        if (circle.line) paintLine(context, circle);
    }

    Accessible.ignored: true
    onCirclesChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        for (const circle of circles) draw(context, circle);
    }
}
