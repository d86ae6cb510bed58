// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// The bar of what scrolls: thin, at the edge, only when there is more than is in sight.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.s + Theme.xs
    padding: Theme.xs
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.xs + Theme.hair
        radius: width / 2
        color: bar.pressed || bar.hovered ? Theme.edge : Theme.other
        opacity: bar.pressed || bar.hovered ? 1 : 0.6
    }
}
