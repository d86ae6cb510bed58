// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The charts of the tab that is chosen; only those exist.
FocusScope {
    id: body

    required property Session session
    required property ChartImage shots
    required property int tab
    readonly property var tabs: [value, purposes, needed, hours, objectives, giving, budget]
    readonly property var made: tabs[tab].made

    signal groupAsked(string group)

    /// The drawing, or the table of the first chart becomes the other.
    function toggleTable() {
        const frame = body.made?.frame ?? body.made;
        if (frame?.picture) frame.toggleTable();
    }

    implicitHeight: made?.implicitHeight ?? 0
    onTabChanged: arrival.restart()

    NumberAnimation {
        id: arrival

        target: body
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.quick
    }

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
    When {
        id: purposes

        on: body.tab === 1

        PicturePurposes {
            anchors.fill: parent
            session: body.session
            shots: body.shots
        }
    }
    When {
        id: needed

        on: body.tab === 2

        PictureNeeded {
            anchors.left: parent?.left
            anchors.right: parent?.right
            session: body.session
            shots: body.shots
        }
    }
    When {
        id: hours

        on: body.tab === 3

        PictureHours {
            anchors.fill: parent
            session: body.session
            shots: body.shots
        }
    }
    When {
        id: objectives

        on: body.tab === 4

        PictureObjectives {
            anchors.left: parent?.left
            anchors.right: parent?.right
            session: body.session
            shots: body.shots
        }
    }
    When {
        id: giving

        on: body.tab === 5

        PictureGiving {
            anchors.left: parent?.left
            anchors.right: parent?.right
            session: body.session
            shots: body.shots
        }
    }
    When {
        id: budget

        on: body.tab === 6

        PictureBudget {
            anchors.fill: parent
            session: body.session
            shots: body.shots
        }
    }
}
