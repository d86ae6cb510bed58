// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A dotted line along the longer side of its place.
Canvas {
    id: dots

    property color line: Theme.edge
    /// How long it is drawn and left out, in widths of the line.
    property var dashes: [1, 3]

    function trace(context) {
        context.moveTo(width > height ? 0 : width / 2, width > height ? height / 2 : 0);
        context.lineTo(width > height ? width : width / 2, width > height ? height / 2 : height);
        context.stroke();
    }
    function pen(context) {
        context.reset();
        Object.assign(context, { strokeStyle: dots.line, lineWidth: Theme.strokeControl });
        context.setLineDash(dots.dashes);
    }

    Accessible.ignored: true
    onLineChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        dots.pen(context);
        dots.trace(context);
    }
}
