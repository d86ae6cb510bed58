// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The only text there is: plain, wrapping, on lines of a fixed height, known to screen readers by its own words.
Text {
    id: root

    property TextStyle style: Theme.body

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font: root.style.font
    color: Theme.ink
    lineHeightMode: Text.FixedHeight
    lineHeight: root.style.lineHeight
    topPadding: root.style.lead
    bottomPadding: -root.style.lead
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
