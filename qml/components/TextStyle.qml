// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One style of text: its font and the height of a line, scaled. `lead` puts the glyphs in the middle of that line, which
/// Qt leaves at the top of it.
QtObject {
    id: style

    required property string family
    required property real size
    required property real line
    required property int weight
    property real factor: 1

    readonly property font font: Qt.font({ family: style.family, pixelSize: Math.round(style.size * style.factor), weight: style.weight })
    readonly property real lineHeight: Math.round(line * factor)
    readonly property real lead: Math.max(0, Math.floor((lineHeight - metrics.height) / 2))
    readonly property FontMetrics metrics: FontMetrics { font: style.font }
}
