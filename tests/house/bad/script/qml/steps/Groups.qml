// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
Item {
    id: page

    function three() {
        page.x = 1;
        page.y = 2;
        page.z = 3;
    }
    function four() {
        page.x = 1;
        page.y = 2;
        page.z = 3;
        page.width = 4;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_A) {
            page.four();
        } else {
            page.three();
        }
    }
    visible: {
        const one = 1;
        const two = 2;
        const sum = one + two;
        return sum > 2;
    }
}
