// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// One part of the hour: its name, how much of its minutes is spent, how often the coach was uneasy in it. The dot is now.
PressableRow {
    id: part

    required property string name
    required property string time
    required property string spoken
    required property string stage
    required property real share
    required property real wide
    required property bool over
    required property int flags
    required property bool folded
    readonly property bool now: stage === "now"

    label: flags > 0 ? qsTr("%1, uneasy: %2").arg(spoken).arg(flags) : spoken
    role: Accessible.Button
    implicitHeight: Math.max(Theme.hit, implicitContentHeight)
    radius: Theme.radiusSmall

    background: Rectangle {
        radius: part.radius
        color: part.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
    }
    contentItem: ColumnLayout {
        spacing: Theme.xs

        PlainText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !part.folded
            verticalAlignment: Text.AlignBottom
            style: part.now ? Theme.captionStrong : Theme.caption
            color: part.stage === "ahead" ? Theme.muted : Theme.ink
            text: part.name
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
            Layout.topMargin: part.folded ? Theme.sm : 0
            implicitHeight: Theme.m

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: Theme.sunken
                border.width: Theme.hair
                border.color: Theme.edge
            }
            Rectangle {
                id: spent

                width: parent.width * part.share
                height: parent.height
                radius: Theme.radiusSmall
                color: part.now ? Theme.objective2 : Theme.accent
            }
            Rectangle {
                x: Math.max(0, Math.min(parent.width - width, spent.width - width / 2))
                visible: part.now
                width: parent.height
                height: width
                radius: width / 2
                color: Theme.you
                border.width: Theme.strokeControl
                border.color: Theme.onYou
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !part.folded
            spacing: Theme.xs

            PlainText {
                Layout.fillWidth: true
                style: part.over ? Theme.captionStrong : Theme.caption
                color: part.over ? Theme.danger : Theme.muted
                text: part.time
                Accessible.ignored: true
            }
            Icon {
                visible: part.flags > 0
                name: "unease"
                size: Theme.iconSmall
            }
        }
    }
}
