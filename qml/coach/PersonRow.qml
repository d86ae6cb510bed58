// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// One person of the list: emblem, name, how far, when they come next, what is due.
PressableRow {
    id: row

    required property string name
    required property string state
    required property string due
    required property bool late
    required property string appointment
    required property real offset
    required property bool chosen
    readonly property bool folded: width / Theme.scale < Theme.quietFold

    label: row.spoken(row.name, row.state) + row.spoken("", row.appointment) + row.spoken("", row.due)
    usesEnter: false
    activeFocusOnTab: false
    leftPadding: Theme.sm
    rightPadding: Theme.sm
    topPadding: Theme.s
    bottomPadding: Theme.s
    Accessible.selected: row.chosen

    /// `more` after `first`, if there is any.
    function spoken(first, more) {
        return more === "" ? first : first + ", " + more;
    }

    background: Rectangle {
        radius: row.radius
        color: row.chosen ? Theme.accentSoft : row.lit ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
    }
    contentItem: RowLayout {
        spacing: Theme.m

        PersonEmblem {
            offset: row.offset
            lit: row.chosen
        }
        GridLayout {
            Layout.fillWidth: true
            columns: row.folded ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: Theme.xs

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.xs

                PlainText {
                    Layout.fillWidth: true
                    style: Theme.rowStrong
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    text: row.name
                    Accessible.ignored: true
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.small
                    color: row.chosen ? Theme.onAccentSoft : Theme.muted
                    text: row.state
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: row.folded
                spacing: Theme.xs

                PlainText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    horizontalAlignment: row.folded ? Text.AlignLeft : Text.AlignRight
                    style: Theme.label
                    text: row.appointment
                    Accessible.ignored: true
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    horizontalAlignment: row.folded ? Text.AlignLeft : Text.AlignRight
                    style: Theme.caption
                    color: row.late ? Theme.danger : row.chosen ? Theme.onAccentSoft : Theme.muted
                    text: row.due
                    Accessible.ignored: true
                }
            }
        }
    }
}
