// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// Lines under what they are; nothing where there are none.
Column {
    id: block

    required property string title
    required property var lines

    visible: lines.length > 0
    spacing: Theme.xs

    PlainText {
        width: block.width
        style: Theme.captionStrong
        color: Theme.onYouSoft
        text: block.title
    }
    Repeater {
        model: block.lines

        PlainText {
            required property string modelData

            width: block.width
            style: Theme.small
            color: Theme.ink
            text: modelData
        }
    }
}
