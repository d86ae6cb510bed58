// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The five words of a scale, each under its tick (0, 3, 5, 7, 10). Decoration: the handles say theirs.
Item {
    id: root

    /// The word of each half point, 0 to 10: twenty-one.
    property var words: []
    /// Where 0 is, and how far 10 is from it.
    required property real start
    required property real run
    /// How far a word may reach beyond the end.
    property real spare: 0
    /// Where there is no room for five, three stand.
    readonly property bool close: run < Theme.scoreWordsRun

    implicitHeight: Theme.caption.lineHeight
    Accessible.ignored: true

    Repeater {
        model: root.close ? [0, 5, 10] : [0, 3, 5, 7, 10]

        PlainText {
            required property int modelData
            readonly property real middle: root.start + root.run * modelData / 10

            x: Math.max(0, Math.min(root.width + root.spare - width, (root.LayoutMirroring.enabled ? root.width - middle : middle) - width / 2))
            text: root.words[2 * modelData] ?? ""
            style: Theme.caption
            color: Theme.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
