// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// How the next card arrives: it fades in and slides a little; with reduced motion it only fades.
ParallelAnimation {
    id: arrival

    required property Item card
    required property Translate slide

    OpacityAnimator {
        target: arrival.card
        from: 0
        to: 1
        duration: Theme.card
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: arrival.slide
        property: "x"
        from: Theme.cardSlide
        to: 0
        duration: Theme.card
        easing.type: Easing.OutCubic
    }
}
