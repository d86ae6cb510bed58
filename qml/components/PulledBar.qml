// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A bar in its place, beside what it was: full as far as it goes now, dashed where it gives way. Shares of the place, 0
/// to 1.
Item {
    id: bar

    property real share: 0
    property real was: 0
    property color color: Theme.objective1
    /// A finger holds it: it follows without easing.
    property bool held: false
    /// Where it ends now.
    readonly property real end: full.width
    readonly property real least: Theme.xs

    implicitHeight: Theme.sm

    DashedLine {
        width: Math.max(2 * bar.least, Math.round(bar.width * Math.min(1, bar.was)))
        height: bar.height
        visible: bar.was > bar.share
        lineWidth: Theme.hair
        radius: Theme.xs
    }
    Rectangle {
        id: full

        width: bar.share > 0 ? Math.max(bar.least, Math.round(bar.width * Math.min(1, bar.share))) : 0
        height: bar.height
        radius: Math.min(Theme.xs, width / 2)
        color: bar.color

        Behavior on width {
            enabled: !bar.held

            NumberAnimation {
                duration: Theme.settle
                easing.type: Easing.OutCubic
            }
        }
    }
}
