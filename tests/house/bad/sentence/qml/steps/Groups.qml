// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
Item {
    Accessible.name: "Groups"

    QuietButton {
        label: "Add a group"
        iconName: "plus"
    }
    Heading {
        text: page.state === "paste" ? "Take them in" : qsTr("Groups")
    }
}
