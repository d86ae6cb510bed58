// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample: twelve lines are enough for a control, three for a handler of it.
Item {
    id: root

    function twelve() {
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
    }
    function thirteen() {
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
    }
    onFocusChanged: {
        root.x = 1;
        root.x = 1;
        root.x = 1;
        root.x = 1;
    }
}
