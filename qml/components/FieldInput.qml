// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// The line that is typed in: its frame, its placeholder, its ring.
T.TextField {
    id: root

    property string placeholder
    property string iconName
    property bool wrong: false
    property real least: Theme.control

    implicitHeight: Math.max(least, contentHeight + Theme.s)
    leftPadding: iconName === "" ? Theme.inset + Theme.hair : Theme.m + Theme.icon + Theme.s
    rightPadding: Theme.inset
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: true
    font: Theme.body.font
    color: enabled ? Theme.ink : Theme.faint
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.onAccentSoft
    selectByMouse: true
    maximumLength: Theme.longestLine

    background: FieldFrame {
        wrong: root.wrong
        enabled: root.enabled
        ringed: root.activeFocus
    }

    Icon {
        x: Theme.m
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: Theme.muted
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholder
        color: Theme.faint
        maximumLineCount: 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
