// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// How sure advice is: three blocks and the word, then in how many readings, which opens the sums. What is of a moment
/// ago is dimmed until the new figures are there.
Flow {
    id: root

    /// 3 clear, 2 fairly clear, 1 a close call, 0 nothing to go on; -1: not asked, the words alone.
    property int sureness: 0
    property string word
    property string readings
    property bool stale: false
    signal readingsAsked

    readonly property color ink: stale ? Theme.faint : Theme.muted
    readonly property real natural: sign.implicitWidth + (figures.visible ? spacing + figures.implicitWidth : 0)

    spacing: Theme.tight
    Row {
        id: sign

        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: root.word

        Row {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sureness >= 0
            opacity: root.stale ? Theme.staleOpacity : 1
            spacing: Theme.xxs

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    width: Theme.inset - Theme.hair
                    height: Theme.sm
                    radius: Theme.xxs
                    color: index < root.sureness ? Theme.accent : "transparent"
                    border.width: Theme.hair
                    border.color: index < root.sureness ? Theme.accent : Theme.edge
                }
            }
        }
        PlainText {
            style: Theme.small
            color: root.ink
            text: root.readings === "" ? root.word : root.word + ","
            Accessible.ignored: true
        }
    }
    Pressable {
        id: figures

        visible: root.readings !== ""
        implicitHeight: implicitContentHeight + Theme.xxs
        usesEnter: false
        label: root.readings
        onClicked: root.readingsAsked()

        contentItem: PlainText {
            style: Theme.small
            color: root.ink
            wrapMode: Text.NoWrap
            text: root.readings
            Accessible.ignored: true
        }
        background: Item {
            Rectangle {
                y: parent.height
                width: parent.width
                height: Theme.hair
                color: Theme.edge
            }
        }
    }
}
