// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A tile of the role picker: icon and key on top, the word, an example.
PressableRow {
    id: tile

    required property string iconName
    required property string key
    required property string example
    property bool chosen: false
    property bool quiet: false
    property bool dashed: false
    readonly property color ink: !chosen ? Theme.ink : quiet ? Theme.muted : Theme.onAccentSoft

    role: Accessible.RadioButton
    usesEnter: false
    leftPadding: Theme.sm
    rightPadding: Theme.sm
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.description: tile.example
    Accessible.checkable: true
    Accessible.checked: tile.chosen
    Accessible.onToggleAction: tile.press()

    background: Outline {
        color: tile.chosen ? Theme.accentSoft : tile.lit ? Theme.sunken : Theme.surface
        line: tile.down ? Theme.ink : tile.chosen ? Theme.accent : Theme.edge
        lineWidth: Theme.hair
        dashed: tile.dashed
        radius: tile.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.xxs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Icon {
                name: tile.iconName
                color: tile.ink
            }
            Item {
                Layout.fillWidth: true
            }
            PlainText {
                Layout.alignment: Qt.AlignTop
                style: Theme.caption
                color: Theme.muted
                text: tile.key
                Accessible.ignored: true
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            style: Theme.label
            color: tile.ink
            text: tile.label
            Accessible.ignored: true
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.caption
            color: tile.chosen ? tile.ink : Theme.muted
            text: tile.example
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
