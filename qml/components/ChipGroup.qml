// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The answers of a question as chips, one of them at most: one tab stop, arrows go from chip to chip, Space answers.
/// `model` is a list of {label, icon, name, dashed}: only the label has to be there; `name` is what a screen reader says
/// instead. The model decides what an answer pressed again means.
FocusScope {
    id: root

    required property string label
    property var model: []
    property int currentIndex: -1
    /// The answer stands there from another time.
    property bool quiet: false
    property bool ticks: true
    /// Whether Tab comes to it.
    property bool stops: true
    /// The chip that Tab comes to: where one was, else the answer, else the first.
    property int visited: -1
    readonly property int stop: visited >= 0 && visited < model.length ? visited : Math.max(0, currentIndex)
    readonly property int rightwards: LayoutMirroring.enabled ? -1 : 1

    signal activated(int index)

    /// The keyboard goes to a chip.
    function enter(index) {
        chips.itemAt(Math.max(0, Math.min(model.length - 1, index)))?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Keys.onLeftPressed: enter(stop - rightwards)
    Keys.onRightPressed: enter(stop + rightwards)

    Flow {
        id: flow

        width: root.width
        spacing: Theme.s

        Repeater {
            id: chips

            model: root.model

            Chip {
                required property int index
                required property var modelData

                label: modelData.label
                iconName: modelData.icon ?? ""
                dashed: modelData.dashed ?? false
                quiet: root.quiet
                ticks: root.ticks
                checkable: true
                checked: index === root.currentIndex
                usesEnter: false
                focus: index === root.stop
                focusPolicy: root.stops && index === root.stop ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.name: modelData.name ?? modelData.label
                onActiveFocusChanged: if (activeFocus) root.visited = index
                onClicked: {
                    root.activated(index);
                    checked = Qt.binding(() => index === root.currentIndex);
                }
            }
        }
    }
}
