// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// The drawing beside the welcome: the three circles of a network, some groups, and the person among them.
Rectangle {
    id: panel

    readonly property real unit: Math.min(width / 600, height / 800)
    readonly property var circles: [
        {"x": 300, "y": 400, "r": 256, "says": qsTr("people I would like to reach")},
        {"x": 314, "y": 390, "r": 176, "says": qsTr("people I lost touch with")},
        {"x": 330, "y": 378, "r": 92, "says": qsTr("people I keep in touch with")}
    ]
    readonly property var groups: [
        {"x": 50, "y": 204, "as": "replace"}, {"x": 250, "y": 184, "as": "replace"}, {"x": 404, "y": 195, "as": "try"},
        {"x": 504, "y": 204, "as": "drop"}, {"x": 288, "y": 318, "as": "keep"}, {"x": 440, "y": 305, "as": "join"},
        {"x": 104, "y": 334, "as": "replace"}, {"x": 366, "y": 431, "as": "contribute"}, {"x": 78, "y": 460, "as": "unknown"},
        {"x": 172, "y": 466, "as": "keep"}, {"x": 496, "y": 484, "as": "drop"}, {"x": 266, "y": 537, "as": "join"},
        {"x": 140, "y": 576, "as": "drop"}, {"x": 396, "y": 615, "as": "skip"}, {"x": 56, "y": 637, "as": "skip"}
    ]

    color: Theme.panel
    Accessible.ignored: true

    Row {
        x: Theme.pageMargin + Theme.m
        y: Theme.pageMargin
        spacing: Theme.m

        Mark {
            size: Theme.rowHeight - Theme.s
            offset: 1
            overPanel: true
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.name
            color: Theme.onPanel
            text: "Recentre"
        }
    }

    Item {
        x: (panel.width - 600 * panel.unit) / 2
        y: (panel.height - 800 * panel.unit) / 2

        Repeater {
            model: panel.circles

            Item {
                id: circle

                required property var modelData

                Rectangle {
                    readonly property real r: circle.modelData.r * panel.unit

                    x: circle.modelData.x * panel.unit - r
                    y: circle.modelData.y * panel.unit - r
                    width: 2 * r
                    height: width
                    radius: r
                    color: "transparent"
                    border.color: Theme.panelLine
                    border.width: Theme.strokeControl
                }
                PlainText {
                    x: circle.modelData.x * panel.unit - width / 2
                    y: (circle.modelData.y + circle.modelData.r) * panel.unit + Theme.s
                    style: Theme.small
                    color: Theme.onPanelMuted
                    text: circle.modelData.says
                }
            }
        }
        Repeater {
            model: panel.groups

            RecommendationMark {
                required property var modelData

                x: modelData.x * panel.unit - width / 2
                y: modelData.y * panel.unit - height / 2
                recommendation: modelData.as
                size: Theme.l * panel.unit
                overPanel: true
            }
        }
        Rectangle {
            x: 330 * panel.unit - width / 2
            y: 378 * panel.unit - height / 2
            width: Theme.l * panel.unit
            height: width
            radius: width / 2
            color: Theme.you
        }
        PlainText {
            x: 352 * panel.unit
            y: 378 * panel.unit - height / 2
            style: Theme.voice
            color: Theme.onPanel
            text: qsTr("you")
        }
    }
}
