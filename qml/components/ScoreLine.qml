// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The line of a score scale: eleven ticks, tinted and dotted from one value to the other, dashed where nothing is known.
Canvas {
    id: root

    /// Where 0 and 10 are.
    required property real start
    required property real end
    /// The tinted part, in pixels; none: both the same.
    required property real from
    required property real to
    property bool dashed: false
    /// Without the line itself: what lies behind has it.
    property bool plain: false
    readonly property real thick: Theme.strokeIcon

    function tint(context) {
        context.fillStyle = Theme.accentSoft;
        context.fillRect(Math.min(from, to), height / 2 - Theme.xs, Math.abs(to - from), 2 * Theme.xs);
    }
    function line(context, from, to, colour, dashes) {
        context.beginPath();
        context.setLineDash(dashes.map(length => length / thick));
        Object.assign(context, { strokeStyle: colour, lineWidth: thick });
        context.moveTo(from, height / 2);
        context.lineTo(to, height / 2);
        context.stroke();
    }
    function tick(context, x) {
        context.beginPath();
        context.fillStyle = Theme.edge;
        context.arc(x, height / 2, Theme.xxs, 0, 2 * Math.PI);
        context.fill();
    }
    function ticks(context) {
        for (let i = 0; i <= 10; ++i)
            tick(context, start + (end - start) * i / 10);
    }
    function draw(context) {
        if (!plain) {
            line(context, start, end, Theme.edge, dashed ? [Theme.dash, Theme.dash + 1] : []);
            ticks(context);
        }
        if (from === to)
            return;
        context.clearRect(Math.min(from, to), 0, Math.abs(to - from), height);
        tint(context);
        line(context, from, to, Theme.accent, [Theme.dash, Theme.dash]);
    }

    Accessible.ignored: true
    onStartChanged: requestPaint()
    onEndChanged: requestPaint()
    onFromChanged: requestPaint()
    onToChanged: requestPaint()
    onDashedChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        draw(context);
    }

    Connections {
        target: Theme

        function onDarkChanged() { root.requestPaint(); }
    }
}
