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

    /// Qt 6.4 makes a path, and no address, of a name that was typed.
    function picked() {
        const said = `${selectedFile}`;
        return said.startsWith("/") ? "file://" + decodeURIComponent(said).split("/").map(encodeURIComponent).join("/") : selectedFile;
    }

    title: chooser.title
    nameFilters: chooser.filters
    acceptLabel: chooser.saving ? qsTr("Save") : qsTr("Open")
    rejectLabel: qsTr("Cancel")
    fileMode: chooser.saving ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: chooser.chosen(question.picked())
    onVisibleChanged: if (!visible) chooser.leave()
}
