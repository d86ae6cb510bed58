// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// One reason of an advice. Pressed: it opens what holds the figure behind it.
PressableRow {
    id: row

    required property string icon
    required property string name
    required property bool first
    /// Of the last readings: dimmed until there are new ones.
    required property bool stale
    /// Where the figure behind it stands, which it is, and where one is led, in words.
    required property string place
    required property string figure
    required property string opens

    role: Accessible.Button
    label: name
    Accessible.description: row.opens
    radius: Theme.radiusSmall
    implicitHeight: line.implicitHeight + 2 * Theme.s

    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.hair
            color: row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.sm
        opacity: row.stale ? Theme.staleOpacity : 1

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s + Theme.xxs
            name: row.icon
            size: Theme.iconList
            color: row.icon === "check" ? Theme.accent : Theme.muted
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.row
            text: row.name
            Accessible.ignored: true
        }
    }
}
