// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// Help for a word of the exercise.
WordHelp {
    id: help

    /// Which word, by its name in Meanings.
    required property string about
    readonly property var entry: meanings.of[help.about]

    word: help.entry?.word ?? ""
    explanation: help.entry?.meaning ?? ""

    readonly property Meanings meanings: Meanings {}
}
