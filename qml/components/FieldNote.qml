// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// The line under a field: what is wrong, or a hint with its icon.
RowLayout {
    id: root

    property string error
    property string hint
    property string hintIcon

    visible: error !== "" || hint !== ""
    spacing: Theme.tight

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: name !== ""
        name: root.error !== "" ? "info" : root.hintIcon
        size: Theme.iconSmall
        color: root.error !== "" ? Theme.danger : Theme.accent
    }

    PlainText {
        Layout.fillWidth: true
        text: root.error !== "" ? root.error : root.hint
        style: Theme.caption
        color: root.error !== "" ? Theme.danger : Theme.muted
        Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
