// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What stands on a DecisionButton: its mark, its word, a tick if it is decided, and its key where there is room: the word
/// is never broken for it.
RowLayout {
    id: row

    required property string choice
    required property string label
    required property string keyText
    required property bool decided
    required property bool later
    required property bool compact
    /// What there is for all of it.
    required property real room
    readonly property real needed: (later ? 0 : mark.implicitWidth + spacing) + word.implicitWidth
        + (decided ? tick.implicitWidth + spacing : 0) + spacing + cap.implicitWidth

    spacing: compact ? Theme.s : Theme.sm

    RecommendationMark {
        id: mark

        visible: !row.later
        recommendation: row.choice
    }
    PlainText {
        id: word

        Layout.fillWidth: true
        style: row.later ? Theme.row : Theme.rowStrong
        color: row.later ? Theme.muted : row.decided ? Theme.onAccentSoft : Theme.ink
        text: row.label
        Accessible.ignored: true
    }
    Icon {
        id: tick

        visible: row.decided
        name: "check"
        size: Theme.iconList
        color: Theme.accent
    }
    KeyCap {
        id: cap

        visible: !row.compact && row.needed <= row.room
        text: row.keyText
        ink: row.later ? Theme.muted : Theme.ink
    }
}
