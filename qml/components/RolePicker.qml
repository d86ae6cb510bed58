// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What one does in a group, from taking to giving: four tiles, one of them at most. One tab stop, arrows go from tile to
/// tile, Space chooses; the keys 1 to 4 are the screen's. Where four have no room there are two in a row.
FocusScope {
    id: root

    required property string label
    property int currentIndex: -1
    property bool quiet: false
    property bool unknown: false
    property int visited: -1
    readonly property int stop: visited >= 0 ? visited : Math.max(0, currentIndex)
    readonly property var tiles: [reader, reactor, contributor, initiator]
    readonly property int rightwards: LayoutMirroring.enabled ? -1 : 1

    signal activated(int index)

    function enter(index) {
        tiles[Math.max(0, Math.min(3, index))].forceActiveFocus();
    }

    implicitWidth: Theme.roleWidth * 4 + Theme.s * 3
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Keys.onLeftPressed: enter(stop - rightwards)
    Keys.onRightPressed: enter(stop + rightwards)

    GridLayout {
        id: grid

        width: root.width
        columns: root.width < Theme.roleWidth * 4 ? 2 : 4
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        Tile {
            id: reader

            place: 0
            iconName: "eye"
            label: qsTr("I read")
            example: qsTr("and move on")
        }
        Tile {
            id: reactor

            place: 1
            iconName: "heart"
            label: qsTr("I react")
            example: qsTr("likes, thanks")
        }
        Tile {
            id: contributor

            place: 2
            iconName: "speech"
            label: qsTr("I contribute")
            example: qsTr("answers, shares")
        }
        Tile {
            id: initiator

            place: 3
            iconName: "flag"
            label: qsTr("I start things")
            example: qsTr("discussions")
        }
    }

    component Tile: RoleTile {
        required property int place

        Layout.fillWidth: true
        Layout.fillHeight: true
        key: place + 1
        chosen: place === root.currentIndex
        quiet: root.quiet
        dashed: root.unknown
        focus: place === root.stop
        activeFocusOnTab: place === root.stop
        onActiveFocusChanged: if (activeFocus) root.visited = place
        onClicked: root.activated(place)
    }
}
