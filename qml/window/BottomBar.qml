// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The bar: the budget at the left, back and what follows at the right; in two rows where there is little room.
Rectangle {
    id: bar

    required property Session session
    required property bool narrow
    required property string primaryLabel
    required property string backLabel
    readonly property bool stacked: width / Theme.textFactor < Theme.twoColumns
    readonly property bool tight: width / Theme.textFactor < Theme.barFold
    readonly property real side: stacked ? Theme.l : narrow ? Theme.l : Theme.xl
    signal primary()
    signal back()

    implicitHeight: content.implicitHeight + (bar.stacked ? Theme.s + Theme.xs : 2 * content.y)
    color: Theme.page

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    GridLayout {
        id: content

        x: bar.side
        y: bar.stacked ? Theme.s : Theme.m - Theme.hair
        width: bar.width - bar.side - (bar.narrow ? Theme.l : Theme.pageMargin)
        columns: bar.stacked ? 1 : 2
        columnSpacing: Theme.l
        rowSpacing: Theme.s

        BudgetMeter {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.meterWidth
            Layout.maximumWidth: bar.stacked ? bar.width : Theme.meterWidth
            session: bar.session
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.l

            Item {
                Layout.fillWidth: !bar.stacked
            }
            QuietButton {
                visible: bar.backLabel.length > 0 && (!bar.narrow || bar.stacked && !bar.tight)
                label: bar.backLabel
                iconName: "left"
                onClicked: bar.back()
            }
            Item {
                Layout.fillWidth: bar.stacked
            }
            PrimaryButton {
                label: bar.primaryLabel
                iconAfter: "right"
                keyCap: bar.tight ? "" : qsTr("Enter")
                Layout.maximumWidth: content.width
                onClicked: bar.primary()
            }
        }
    }
}
