// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// How the next group's card arrives: it fades in and slides a little; with reduced motion it only fades.
ParallelAnimation {
    id: slide

    required property Item card
    required property Translate shift

    NumberAnimation {
        target: slide.card
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.card
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: slide.shift
        property: "x"
        from: Theme.cardSlide
        to: 0
        duration: Theme.card
        easing.type: Easing.OutCubic
    }
}
