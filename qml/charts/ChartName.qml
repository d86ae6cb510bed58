// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A word at a point: under it, or beside it to the left (to the right where there is no room), inside an area and off
/// a line that it must not cross.
PlainText {
    id: name

    required property point at
    required property rect area
    property rect avoid: Qt.rect(0, 0, 0, 0)
    property bool beside: false
    readonly property real leftward: at.x - width - Theme.sm
    readonly property real wanted: !beside ? at.x - width / 2 : leftward >= area.x ? leftward : at.x + Theme.sm
    readonly property bool crosses: avoid.width > 0 && wanted < avoid.x + avoid.width && wanted + width > avoid.x
    readonly property real freed: !crosses ? wanted : at.x >= avoid.x ? avoid.x + avoid.width + Theme.xs : avoid.x - width - Theme.xs

    x: Math.max(area.x, Math.min(area.x + area.width - width, freed))
    y: Math.max(area.y, Math.min(area.y + area.height - height, at.y))
    wrapMode: Text.NoWrap
    Accessible.ignored: true
}
