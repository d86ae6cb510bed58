// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs

/// Asks for one file, to read or to write.
FileDialog {
    id: chooser

    property bool saving: false
    property alias filters: chooser.nameFilters
    signal chosen(url file)

    fileMode: chooser.saving ? FileDialog.SaveFile : FileDialog.OpenFile
    onAccepted: chooser.chosen(chooser.selectedFile)
}
