// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// What every control that is pressed is made of: mouse, touch, Space, Enter, the screen reader's action, the focus ring.
/// A button or a check box to screen readers: Qt 6.4 gives a control no other role (PressableRow has any).
/// User text is in `label`, shown by a plain text item: what stands in `text` would be read as markup, with its `&`.
T.AbstractButton {
    id: root

    property string label
    /// Whether Enter presses it, or is left to the primary button of the screen.
    property bool usesEnter: true
    property real radius: Theme.radiusControl
    readonly property bool lit: enabled && (hovered || down)
    readonly property bool ringed: ring.shown

    /// What a press does, however it came.
    function press() {
        if (enabled && checkable)
            flip();
        if (enabled)
            clicked();
    }
    function flip() {
        toggle();
        toggled();
    }
    function isEnter(event) {
        return (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !(event.modifiers & ~Qt.KeypadModifier);
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    containmentMask: reach
    z: ringed ? 1 : 0

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: label
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    Keys.onShortcutOverride: event => event.accepted = usesEnter && isEnter(event)
    Keys.onPressed: event => {
        event.accepted = usesEnter && isEnter(event);
        if (event.accepted && !event.isAutoRepeat)
            press();
    }

    HoverHandler {
        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    // A small control is reached in 40 by 40 all the same.
    Item {
        id: reach

        x: -Math.max(0, (Theme.hit - root.width) / 2)
        y: -Math.max(0, (Theme.hit - root.height) / 2)
        width: root.width - 2 * x
        height: root.height - 2 * y
    }

    FocusRing {
        id: ring

        control: root
        radius: Math.min(root.radius, root.height / 2)
    }
}
