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
    readonly property bool stacked: width / Theme.scale < Theme.twoColumns
    readonly property bool tight: width / Theme.scale < Theme.barFold
    property real side: stacked ? Theme.l : narrow ? Theme.l : Theme.xl
    property real farSide: narrow ? Theme.l : Theme.pageMargin
    /// What is in it stands on the edges of the page's content.
    readonly property real spare: Math.max(0, Math.floor((width - side - farSide - Theme.contentMax) / 2))
    /// Whether the last quarter is what it stands under, whatever the step.
    property bool lookingBack: false
    readonly property bool planning: session.step >= 6 && !lookingBack
    readonly property Item budget: last.made ?? plan.made ?? meter
    signal primary()
    signal back()

    /// The keyboard goes to what the budget is moved by, in the step that has it.
    function focusBudget() {
        if (plan.made) (plan.made as PlanBudget).focusSlider();
    }

    implicitHeight: bar.stacked ? content.height + Theme.s + Theme.xs : Math.max(Theme.bar, content.height + 2 * Theme.s)
    color: Theme.page

    Rectangle {
        width: parent.width
        visible: !Theme.present
        height: Theme.hair
        color: Theme.line
    }

    Item {
        id: content

        readonly property bool buttons: primary.label.length > 0 || back.asked
        readonly property real tallest: Math.max(bar.budget.implicitHeight, primary.height)
        readonly property real buttonsTop: bar.stacked ? bar.budget.implicitHeight + Theme.s : (tallest - primary.height) / 2

        x: bar.side + bar.spare
        y: bar.stacked ? Theme.s : (bar.implicitHeight - height) / 2
        width: bar.width - bar.side - bar.farSide - 2 * bar.spare
        height: !bar.stacked ? tallest : buttons ? buttonsTop + primary.height : bar.budget.implicitHeight

        BudgetMeter {
            id: meter

            y: bar.stacked ? 0 : (content.tallest - implicitHeight) / 2
            width: bar.stacked ? content.width : content.buttons ? Math.min(Theme.meterWidth, (back.visible ? back.x : primary.x) - Theme.l) : content.width * 3 / 4
            visible: !bar.planning && !bar.lookingBack
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
        When {
            id: last

            on: bar.lookingBack

            LastPlan {
                y: bar.stacked ? 0 : (content.tallest - implicitHeight) / 2
                width: meter.width
                session: bar.session
            }
        }
        QuietButton {
            id: back

            readonly property bool asked: bar.backLabel.length > 0 && (!bar.narrow || bar.stacked && !bar.tight)

            x: bar.stacked ? 0 : primary.x - width - Theme.m
            y: content.buttonsTop + (primary.height - height) / 2
            visible: asked
            label: bar.backLabel
            iconName: "left"
            onClicked: bar.back()
        }
        PrimaryButton {
            id: primary

            x: content.width - width
            y: content.buttonsTop
            width: Math.min(implicitWidth, content.width)
            visible: bar.primaryLabel.length > 0
            label: bar.primaryLabel
            iconAfter: "right"
            keyCap: bar.tight ? "" : qsTr("Enter")
            onClicked: bar.primary()
        }
    }
}
