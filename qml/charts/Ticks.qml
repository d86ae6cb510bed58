// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The figures of an axis, `texts` from its beginning, `apart` as a share of its length; those that would touch are left
/// out.
Item {
    id: ticks

    required property var texts
    required property real apart
    property bool upright: false
    /// Where something else stands: its middle and its width, along the axis.
    property real bare: 0
    property real bareWidth: 0
    readonly property real room: (upright ? height : width) * apart
    readonly property real wide: upright ? Theme.caption.lineHeight : texts.reduce((most, text) => Math.max(most, Theme.caption.metrics.advanceWidth(text)), 0) + Theme.s
    readonly property int every: Math.max(1, Math.ceil(wide / Math.max(1, room)))

    Repeater {
        model: ticks.texts

        PlainText {
            required property int index
            required property string modelData

            x: ticks.upright ? -width - Theme.s : ticks.room * index - width / 2
            y: ticks.upright ? ticks.height - ticks.room * index - height / 2 : Theme.xs
            visible: index % ticks.every === 0 && Math.abs(ticks.room * index - ticks.bare) >= (ticks.bareWidth > 0 ? (ticks.bareWidth + width) / 2 : 0)
            wrapMode: Text.NoWrap
            style: Theme.caption
            color: Theme.muted
            text: modelData
            Accessible.ignored: true
        }
    }
}
