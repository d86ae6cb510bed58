// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What a pasted list holds, before anything is taken in: ticked rows become groups in one edit.
FocusScope {
    id: tray

    required property PastePreview paste
    required property bool narrow

    Card {
        anchors.fill: parent
        focus: true
        padding: Theme.m

        RowList {
            id: list

            anchors.fill: parent
            focus: true
            label: qsTr("What the list holds")
            model: tray.paste
            spacing: Theme.xs
            delegate: TickRow {
                id: row

                required property int index
                required property string name
                required property string platform
                required property string platformName
                required property string monogram
                required property string membershipText
                required property string note

                x: Theme.xs
                width: list.width - 2 * Theme.xs
                label: name
                details: [platformName, tray.narrow ? note : membershipText, note]
                narrow: tray.narrow
                onToggled: tray.paste.toggle(index)
                leading: PlatformTile {
                    platform: row.platform
                    monogram: row.monogram
                }
            }
        }
    }
}
