// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

/// One of many: a button that opens a list. Type-ahead, arrows, Enter, Escape as in any list of choices.
T.ComboBox {
    id: root

    property string label
    property bool compact: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(compact ? Theme.controlCompact - Theme.xs : Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.inset
    rightPadding: leftPadding
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    containmentMask: reach
    z: ring.shown ? 1 : 0
    Accessible.name: label
    Accessible.description: displayText
    Accessible.onPressAction: if (enabled)
        popup.open()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    Item {
        id: reach

        y: -Math.max(0, (Theme.hit - root.height) / 2)
        width: root.width
        height: root.height - 2 * y
    }

    background: Outline {
        color: !root.enabled ? "transparent" : root.down || root.hovered ? Theme.sunken : Theme.surface
        line: root.down ? Theme.ink : Theme.edge
        lineWidth: root.compact ? Theme.hair : Theme.strokeControl
        radius: root.compact ? height / 2 : Theme.radiusControl
        dashed: !root.enabled
    }
    contentItem: ButtonFace {
        label: root.displayText
        iconAfter: "down"
        iconSize: Theme.iconSmall
        style: root.compact ? Theme.smallMedium : Theme.row
        ink: root.enabled ? Theme.ink : Theme.faint
    }
    delegate: DropDownItem {
        required property var model
        required property int index

        width: ListView.view.width
        label: root.textAt(index)
        chosen: root.currentIndex === index
        highlighted: root.highlightedIndex === index
    }
    popup: T.Popup {
        y: root.height + Theme.xs
        width: Math.max(root.width, Theme.fieldWidth)
        implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.sideWidth)
        margins: Theme.s
        padding: Theme.tight

        background: Raised {}
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: root.label

            ScrollBar.vertical: ThinScrollBar {}
        }
    }

    FocusRing {
        id: ring

        control: root
        radius: root.compact ? root.height / 2 : Theme.radiusControl
    }
}
