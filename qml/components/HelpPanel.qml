// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// What is meant by a word, in a panel beside the sign that was pressed; the keyboard stays there.
FloatingPanel {
    id: root

    property WordHelp sign: null

    /// Whether there is no room for it under the sign.
    readonly property bool above: parent !== null && bottom(parent) + implicitHeight + margins > parent.Window.height

    function tell(asked) {
        sign = asked;
        parent = asked;
        open();
    }
    function bottom(item) {
        return item.mapToItem(null, 0, item.height).y + Theme.s;
    }

    y: above ? -implicitHeight - Theme.s : parent ? parent.height + Theme.s : 0
    width: Math.min(Theme.sideWidth, parent ? parent.Window.width - 2 * margins : Theme.sideWidth)
    margins: Theme.s
    room: parent ? parent.Window.height - 2 * margins : 0
    focus: false
    closePolicy: T.Popup.CloseOnPressOutsideParent
    role: Accessible.HelpBalloon
    label: root.sign?.word ?? ""
    onClosed: if (root.sign) root.sign.open = false

    PlainText {
        width: parent ? parent.width : 0
        style: Theme.bodyStrong
        text: root.label.charAt(0).toUpperCase() + root.label.slice(1)
    }
    PlainText {
        width: parent ? parent.width : 0
        topPadding: Theme.xs
        style: Theme.small
        color: Theme.muted
        text: root.sign?.explanation ?? ""
    }
}
