// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A name shown beside what it names after half a second. Made only when it is shown.
Loader {
    id: root

    property string text
    property bool shown: false

    active: shown && text !== ""
    Accessible.ignored: true

    sourceComponent: T.ToolTip {
        parent: root.parent
        x: (root.parent.width - width) / 2
        y: root.parent.height + Theme.s
        margins: Theme.s
        padding: Theme.s
        delay: Theme.hintDelay
        visible: true
        closePolicy: T.Popup.NoAutoClose
        implicitWidth: Math.min(contentItem.implicitWidth + 2 * Theme.s, Theme.sideWidth)
        implicitHeight: contentItem.implicitHeight + 2 * Theme.s

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.toast
        }
        contentItem: PlainText {
            text: root.text
            style: Theme.caption
            color: Theme.onToast
            Accessible.ignored: true
        }
    }
}
