// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Whether everything is saved: said only once the disk has it.
RowLayout {
    id: status

    required property Session session

    spacing: Theme.s
    Accessible.role: Accessible.StatusBar
    Accessible.name: status.session.saveText

    Icon {
        name: status.session.saveFailed ? "info" : status.session.saveState === Session.Saved ? "check" : "clock"
        size: Theme.iconSmall
        color: status.session.saveFailed ? Theme.danger : Theme.muted
    }
    PlainText {
        Layout.fillWidth: true
        style: Theme.caption
        color: status.session.saveFailed ? Theme.danger : Theme.muted
        text: status.session.saveText
        Accessible.ignored: true
    }
}
