// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The chart of the tab that is chosen; only that one exists.
FocusScope {
    id: body

    required property Session session
    required property ChartImage shots
    required property int tab
    readonly property Item made: value.made

    signal groupAsked(string group)

    implicitHeight: made?.implicitHeight ?? 0

    When {
        id: value

        on: body.tab === 0

        PictureValue {
            anchors.fill: parent
            session: body.session
            shots: body.shots
            onGroupAsked: group => body.groupAsked(group)
        }
    }
}
