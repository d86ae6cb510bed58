// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// The bubble that a Hint shows.
T.ToolTip {
    id: root

    property string label

    function tell(beside, what) {
        parent = beside;
        label = what;
        open();
    }

    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height + Theme.s : 0
    margins: Theme.s
    padding: Theme.s
    closePolicy: T.Popup.NoAutoClose
    implicitWidth: Math.min(contentItem.implicitWidth + 2 * padding, Theme.sideWidth)
    implicitHeight: contentItem.implicitHeight + 2 * padding

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.toast
    }
    contentItem: PlainText {
        text: root.label
        style: Theme.caption
        color: Theme.onToast
        Accessible.ignored: true
    }
}
