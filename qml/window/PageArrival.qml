// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// How a page arrives: it fades in and slides a little; with reduced motion it only fades.
ParallelAnimation {
    id: arrival

    required property Item page
    required property Translate slide

    NumberAnimation {
        target: arrival.page
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.travel
        easing.type: Easing.InOutCubic
    }
    NumberAnimation {
        target: arrival.slide
        property: "x"
        from: Theme.reducedMotion ? 0 : Theme.xl
        to: 0
        duration: Theme.travel
        easing.type: Easing.InOutCubic
    }
}
