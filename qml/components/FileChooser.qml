// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQml

/// Asks for one file, to read or to write. The dialog and its libraries are there from the first question on.
QtObject {
    id: chooser

    property string title
    property bool saving: false
    property var filters: []
    /// What is chosen when it opens; empty: what was chosen last.
    property url suggestion
    property QtObject question: null
    signal chosen(url file)

    function open() {
        if (!question)
            question = Qt.createComponent(Qt.resolvedUrl("FileQuestion.qml")).createObject(chooser, {"chooser": chooser});
        (question as FileQuestion).ask();
    }
}
