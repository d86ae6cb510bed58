// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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
    readonly property bool planning: session.step >= 6
    readonly property Item budget: planning && plan.made ? plan.made : meter
    signal primary()
    signal back()

    /// The keyboard goes to what the budget is moved by, in the step that has it.
    function focusBudget() {
        if (plan.made) (plan.made as PlanBudget).focusSlider();
    }

    implicitHeight: content.height + (bar.stacked ? Theme.s + Theme.xs : 2 * content.y)
    color: Theme.page

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }

    Item {
        id: content

        readonly property real tallest: Math.max(bar.budget.implicitHeight, primary.height)
        readonly property real buttonsTop: bar.stacked ? bar.budget.implicitHeight + Theme.s : (tallest - primary.height) / 2

        x: bar.side
        y: bar.stacked ? Theme.s : Theme.m - Theme.hair
        width: bar.width - bar.side - (bar.narrow ? Theme.l : Theme.pageMargin)
        height: bar.stacked ? buttonsTop + primary.height : tallest

        BudgetMeter {
            id: meter

            y: bar.stacked ? 0 : (content.tallest - implicitHeight) / 2
            width: bar.stacked ? content.width : Math.min(Theme.meterWidth, (back.visible ? back.x : primary.x) - Theme.l)
            visible: !bar.planning
            session: bar.session
        }
        When {
            id: plan

            on: bar.planning

            PlanBudget {
                y: bar.stacked ? 0 : (content.tallest - implicitHeight) / 2
                width: meter.width
                narrow: bar.narrow
                session: bar.session
            }
        }
        QuietButton {
            id: back

            x: bar.stacked ? 0 : primary.x - width - Theme.m
            y: content.buttonsTop + (primary.height - height) / 2
            visible: bar.backLabel.length > 0 && (!bar.narrow || bar.stacked && !bar.tight)
            label: bar.backLabel
            iconName: "left"
            onClicked: bar.back()
        }
        PrimaryButton {
            id: primary

            x: content.width - width
            y: content.buttonsTop
            width: Math.min(implicitWidth, content.width)
            label: bar.primaryLabel
            iconAfter: "right"
            keyCap: bar.tight ? "" : qsTr("Enter")
            onClicked: bar.primary()
        }
    }
}
