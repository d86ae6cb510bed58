// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What it holds is as large as ever while something is presented: for a window that others don't look at.
Item {
    id: root

    default property alias content: holder.data

    Item {
        id: holder

        width: root.width / Theme.usual
        height: root.height / Theme.usual
        scale: Theme.usual
        transformOrigin: Item.TopLeft
    }
}
