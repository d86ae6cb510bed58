// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// How sure an advice is, and what the person leaned to before it.
Flow {
    id: sure

    required property DecisionCard card
    /// No room for how many readings.
    required property bool narrow
    signal sumsAsked

    spacing: Theme.m

    Confidence {
        width: Math.min(natural, parent ? parent.width : natural)
        sureness: sure.card.sureness
        word: sure.card.sureWord
        readings: sure.narrow ? "" : sure.card.readingsText
        stale: sure.card.stale
        onReadingsAsked: sure.sumsAsked()
    }
    Help {
        visible: sure.card.judged && sure.card.sureWord !== ""
        about: "sure"
    }
    Help {
        visible: sure.card.pinned
        about: "pin"
    }
    Row {
        visible: sure.card.leaningText !== ""
        spacing: Theme.tight

        RecommendationMark {
            anchors.verticalCenter: parent.verticalCenter
            recommendation: sure.card.leaningMark
            size: Theme.inset
        }
        PlainText {
            style: Theme.small
            color: Theme.muted
            text: sure.card.leaningText
        }
    }
}
