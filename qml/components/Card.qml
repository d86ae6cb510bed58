// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A white card with a hairline. It is as high as what is in it.
T.Pane {
    id: root

    property color color: Theme.surface
    property color line: Theme.line
    property real radius: Theme.radiusCard

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.l
    Accessible.ignored: true

    background: Rectangle {
        color: root.color
        radius: root.radius
        border.width: root.line.a > 0 ? Theme.hair : 0
        border.color: root.line
    }
}
