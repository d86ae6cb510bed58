// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Tells where the pointer presses and drags in a drawing whose parts are no controls: the drawing itself has the focus,
/// the keys and the name.
MouseArea {
    id: area

    /// Pressed here, with the mouse or a finger.
    signal pointed(point at)
    /// Moved while pressed.
    signal dragged(point at)
    signal dropped
    signal opened(point at)

    preventStealing: true
    Accessible.ignored: true
    onPressed: mouse => area.pointed(Qt.point(mouse.x, mouse.y))
    onPositionChanged: mouse => area.dragged(Qt.point(mouse.x, mouse.y))
    onReleased: area.dropped()
    onCanceled: area.dropped()
    onDoubleClicked: mouse => area.opened(Qt.point(mouse.x, mouse.y))
}
