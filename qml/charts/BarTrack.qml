// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A length on a track, both from 0.
Rectangle {
    id: track

    required property real share
    property color ink: Theme.objective2
    property bool tracked: true

    implicitHeight: Theme.barThickness
    radius: Theme.xs
    color: tracked ? Theme.sunken : "transparent"
    Accessible.ignored: true

    Rectangle {
        width: Math.max(track.share > 0 ? Theme.xxs : 0, track.width * Math.min(1, track.share))
        height: parent.height
        radius: track.radius
        color: track.ink
    }
}
