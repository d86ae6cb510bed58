// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What made the coach uneasy: when, and what was on screen. The key alone, no words.
Card {
    id: card

    required property Hour hour

    /// The row goes, and the keyboard with it: to what comes next.
    function take(row) {
        card.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        card.hour.unflag(row);
    }

    padding: Theme.m + Theme.xs

    Column {
        id: column

        width: card.availableWidth
        spacing: Theme.s

        HourCardHead {
            width: column.width
            iconName: "unease"
            title: qsTr("Unease")
            keyCap: "U"
        }
        Repeater {
            model: card.hour.uneases

            RowLayout {
                id: row

                required property int index
                required property string when
                required property string where

                width: column.width
                spacing: Theme.sm

                PlainText {
                    style: Theme.caption
                    color: Theme.muted
                    text: row.when
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.row
                    text: row.where
                }
                IconButton {
                    iconName: "close"
                    usesEnter: ringed
                    label: qsTr("Take it off: %1").arg(row.where)
                    onClicked: card.take(row.index)
                }
            }
        }
        PlainText {
            width: column.width
            style: Theme.small
            color: Theme.muted
            text: qsTr("F7 anywhere: a key, no words needed. Nothing of it shows in their view.")
        }
    }
}
