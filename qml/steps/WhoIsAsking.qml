// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Who is asking: one sentence with blanks to fill, whole in each language.
ColumnLayout {
    id: who

    required property Session session
    readonly property About about: session.about
    /// One visit to a blank is one step of undo, however many edits it posts.
    property int visit: 0

    spacing: Theme.s

    PlainText {
        Layout.fillWidth: true
        style: Theme.label
        text: qsTr("Who is asking")
    }
    Sentence {
        Layout.fillWidth: true
        //: %1 profession, %2 sectors, %3 place, %4 interests: blanks that the person fills in
        pattern: qsTr("I work in %1, I aim at %2, I live in %3, and I like %4.")
        blanks: [
            {"label": qsTr("Profession"), "value": who.about.profession},
            {"label": qsTr("Sectors aimed at"), "value": who.about.sectors},
            {"label": qsTr("Place"), "value": who.about.place},
            {"label": qsTr("What I like"), "value": who.about.interests}
        ]
        onEntered: who.visit = who.session.gesture()
        onFilled: (blank, text) => who.about.set(blank, text, who.visit)
    }
}
