// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// A purpose that the group serves, and its two scores.
ScoreScale {
    id: scale

    required property Session session
    required property BringsCard card
    required property string purposeId
    /// What one gesture asks is one step of undo.
    property int act: 0

    property bool broughtBefore: false
    property bool potentialBefore: false

    broughtNote: scale.broughtBefore ? scale.card?.beforeText ?? "" : ""
    potentialNote: scale.potentialBefore ? scale.card?.beforeText ?? "" : ""
    single: scale.card?.candidate ?? false
    words: scale.card?.scoreWords ?? []
    onBegan: scale.act = scale.session.gesture()
    onBroughtMoved: value => scale.card.scoreBrought(scale.purposeId, value, scale.act)
    onPotentialMoved: value => scale.card.scorePotential(scale.purposeId, value, scale.act)
    onRemoveAsked: scale.card.untag(scale.purposeId)
}
