// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A condition under which the advice would be another, as a button that tries it. Pressed: what it would be.
Pressable {
    id: root

    required property bool tried
    /// Of the last readings: dimmed until there are new ones.
    required property bool stale
    readonly property string words: tried ? qsTr("tried: %1").arg(result) : qsTr("try")
    /// What is advised while it is tried.
    required property string result

    radius: Theme.radiusPill
    implicitHeight: Math.max(Theme.controlCompact, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.m
    rightPadding: Theme.s
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    Accessible.description: words
    Accessible.checkable: true
    Accessible.checked: tried

    background: Outline {
        color: root.tried ? Theme.accentSoft : root.hovered || root.down ? Theme.sunken : Theme.surface
        line: root.down ? Theme.ink : root.tried ? Theme.accent : Theme.edge
        lineWidth: Theme.hair
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.s
        opacity: root.stale ? Theme.staleOpacity : 1

        PlainText {
            Layout.fillWidth: true
            style: Theme.smallMedium
            color: root.tried ? Theme.onAccentSoft : Theme.ink
            text: root.label
            Accessible.ignored: true
        }
        Rectangle {
            implicitWidth: children[0].implicitWidth + 2 * Theme.s
            implicitHeight: children[0].implicitHeight + Theme.xs
            radius: height / 2
            color: root.tried ? Theme.surface : Theme.sunken

            PlainText {
                anchors.centerIn: parent
                style: Theme.label
                color: Theme.accent
                wrapMode: Text.NoWrap
                text: root.words
                Accessible.ignored: true
            }
        }
    }
}
