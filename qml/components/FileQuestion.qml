// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs

/// The dialog of a FileChooser.
FileDialog {
    id: question

    required property FileChooser chooser

    function ask() {
        if (`${chooser.suggestion}` !== "")
            selectedFile = chooser.suggestion;
        open();
    }

    title: chooser.title
    nameFilters: chooser.filters
    fileMode: chooser.saving ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: chooser.chosen(question.selectedFile)
}
