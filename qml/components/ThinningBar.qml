// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Counts side by side as one shape: each section as high as its count against the largest, joined by curves. 0 is a
/// line, unknown (below 0) a dashed pill; nothing forces it to thin.
Canvas {
    id: root

    property var counts: []
    readonly property real largest: Math.max(1, ...counts)
    readonly property real section: width / Math.max(1, counts.length)
    readonly property real bend: Theme.gap

    /// Where a section begins, on a whole pixel: neighbours meet without a seam.
    function edgeAt(i) {
        return Math.round(i * section);
    }
    /// Half the height of a section.
    function half(i) {
        return counts[i] < 0 ? 0 : Math.max(Theme.strokeControl / 2, height / 2 * counts[i] / largest);
    }
    /// Half the height where two sections meet: nothing beside what isn't known.
    function between(i, j) {
        return counts[i] < 0 || counts[j] < 0 ? 0 : (half(i) + half(j)) / 2;
    }
    /// The edge of one section, from its left neighbour's half height to its own; sign says above or below.
    function edge(context, i, sign) {
        const x = edgeAt(i), right = edgeAt(i + 1), middle = height / 2;
        const before = i === 0 ? half(i) : between(i - 1, i);
        const after = i === counts.length - 1 ? half(i) : between(i, i + 1);
        return [{ x: x, y: middle + sign * before }, { x: x + bend, y: middle + sign * half(i) },
            { x: right - bend, y: middle + sign * half(i) }, { x: right, y: middle + sign * after }];
    }
    function curve(context, from, to, flatAt) {
        const control = (from.x + to.x) / 2;
        context.quadraticCurveTo(control, flatAt, to.x, to.y);
    }
    function fillSection(context, i) {
        const top = edge(context, i, -1), bottom = edge(context, i, 1);
        context.beginPath();
        context.moveTo(top[0].x, top[0].y);
        curve(context, top[0], top[1], top[1].y);
        context.lineTo(top[2].x, top[2].y);
        curve(context, top[2], top[3], top[2].y);
        context.lineTo(bottom[3].x, bottom[3].y);
        curve(context, bottom[3], bottom[2], bottom[2].y);
        context.lineTo(bottom[1].x, bottom[1].y);
        curve(context, bottom[1], bottom[0], bottom[1].y);
        context.fill();
    }
    function pill(context, i) {
        const high = Theme.m, line = Theme.strokeControl;
        context.beginPath();
        Object.assign(context, { strokeStyle: Theme.edge, lineWidth: line });
        context.setLineDash([Theme.dash / line, Theme.dash / line]);
        context.roundedRect(edgeAt(i) + Theme.xxs, (height - high) / 2, section - 2 * Theme.xxs, high, high / 2, high / 2);
        context.stroke();
    }

    implicitHeight: Theme.xl - Theme.xxs
    Accessible.ignored: true
    onCountsChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.fillStyle = Theme.accent;
        for (let i = 0; i < counts.length; ++i)
            counts[i] < 0 ? pill(context, i) : fillSection(context, i);
    }

    Connections {
        target: Theme

        function onDarkChanged() { root.requestPaint(); }
    }
}
