// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What is on a button: icon, words that wrap, icon after. A key may be put behind them.
RowLayout {
    id: root

    property string label
    property string iconName
    property string iconAfter
    /// Words alone stand in the middle, unless a key stands beside them.
    property bool leftAligned: false
    property color ink: Theme.ink
    property color iconInk: ink
    property TextStyle style: Theme.rowStrong
    property real iconSize: Theme.icon

    spacing: Theme.gap

    Icon {
        visible: root.iconName !== ""
        name: root.iconName
        size: root.iconSize
        color: root.iconInk
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.label !== ""
        text: root.label
        style: root.style
        color: root.ink
        horizontalAlignment: root.iconName === "" && root.iconAfter === "" && !root.leftAligned ? Text.AlignHCenter : Text.AlignLeft
        Accessible.ignored: true
    }

    Icon {
        visible: root.iconAfter !== ""
        name: root.iconAfter
        size: root.iconSize
        color: root.iconInk
    }
}
