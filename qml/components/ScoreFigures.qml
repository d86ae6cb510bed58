// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// "3 to 8" at the end of a scale; one figure when both are the same or only one is asked.
Item {
    id: root

    property string brought
    property string potential
    property bool single: false
    /// Said another time.
    property bool broughtQuiet: false
    property bool potentialQuiet: false
    /// Which figure is to be said next, while it isn't known: 1 brought, 2 could bring, 0 none.
    property int turn: 0
    readonly property bool alone: single || brought === potential && turn === 0

    implicitWidth: figures.implicitWidth
    implicitHeight: figures.implicitHeight

    component Figure: PlainText {
        property bool awaited: false
        property bool quiet: false

        style: Theme.bodyStrong
        color: quiet || text === "?" && !awaited ? Theme.muted : Theme.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true

        Rectangle {
            anchors.centerIn: parent
            width: parent.width + Theme.s
            height: parent.height
            z: -1
            visible: parent.awaited
            radius: Theme.radiusSmall
            color: Theme.accentSoft
        }
    }

    Row {
        id: figures

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        Figure {
            visible: !root.alone
            text: root.brought
            quiet: root.broughtQuiet
            awaited: root.turn === 1
        }
        PlainText {
            visible: !root.alone
            text: qsTr("to")
            color: Theme.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Figure {
            text: root.potential
            quiet: root.potentialQuiet
            awaited: root.turn === 2
        }
    }
}
