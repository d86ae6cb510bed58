// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// Stays while something isn't saved, where others look on: the cause and what to do, without a file's path or a choice
/// of files. It is tried again by itself. Where it would leave the page no room it is a strip that says only so much,
/// and the rest to who listens.
Item {
    id: banner

    required property Session session
    /// What it and the page have between them.
    required property real room
    readonly property bool tight: block.implicitHeight * 2 > room

    implicitHeight: !visible ? 0 : tight ? strip.height + Theme.s : block.implicitHeight + Theme.m
    height: implicitHeight
    visible: session.saveFailed

    ErrorBlock {
        id: block

        width: banner.width
        visible: !banner.tight
        title: banner.session.saveText
        message: qsTr("%1 Recentre keeps trying; after F9 it can save a copy.").arg(banner.session.saveAdvice).trim()
    }
    Rectangle {
        id: strip

        width: banner.width
        height: word.implicitHeight + 2 * Theme.s
        visible: banner.tight
        radius: Theme.radiusControl
        color: Theme.dangerSoft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: block.title + " " + block.message

        PlainText {
            id: word

            x: Theme.m
            y: Theme.s
            width: strip.width - 2 * x
            text: qsTr("Not saved. F9 says what to do.")
            style: Theme.label
            color: Theme.onDangerSoft
            Accessible.ignored: true
        }
    }
}
