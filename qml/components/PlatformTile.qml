// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A platform's tile: its monogram, or an icon for those that have none. The platform's name is in words beside it.
Rectangle {
    id: root

    property string platform
    property string monogram
    property real size: Theme.tile
    readonly property string iconName: monogram !== "" ? "" : ({
            "mailing-list": "mail",
            "email": "mail",
            "in-person": "people"
        })[platform] ?? "dotted"

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radiusSmall * size / Theme.tile
    color: Theme.sunken
    Accessible.ignored: true

    PlainText {
        anchors.centerIn: parent
        text: root.monogram
        style: Theme.monogram
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: name !== ""
        name: root.iconName
        size: root.size * 0.58
    }
}
