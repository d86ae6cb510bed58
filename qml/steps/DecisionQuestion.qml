// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// The one question in place of the advice: answered, it says there what moved.
SheetPage {
    id: sheet

    required property DecisionCard card

    iconName: "question"
    title: sheet.card.name
    line: sheet.card.detail

    function enter() {
        answers.enter();
    }

    DecisionAnswers {
        id: answers

        width: parent.width
        card: sheet.card
    }
}
