// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// As a Pressable, for what is no button to a screen reader: a row of a list, a tab. Qt 6.4 leaves a Control no role but
/// its own, so this is an Item; it takes the same background, content and paddings.
FocusScope {
    id: root

    property string label
    property int role: Accessible.ListItem
    property bool usesEnter: true
    property bool takesFocus: true
    property real radius: Theme.radiusControl
    property Item background
    property Item contentItem
    property real leftPadding
    property real rightPadding
    property real topPadding
    /// How far the focus ring stands in from the row's ends.
    property real ringInset: 0
    property real bottomPadding
    /// How high something else stands above the row, in its place: a section's head.
    property real headHeight: 0
    readonly property real availableWidth: width - leftPadding - rightPadding
    readonly property real implicitContentWidth: contentItem ? contentItem.implicitWidth : 0
    readonly property real implicitContentHeight: contentItem ? contentItem.implicitHeight : 0
    readonly property bool hovered: area.containsMouse || hover.hovered
    readonly property bool down: area.pressed && area.containsMouse
    readonly property bool lit: enabled && (hovered || down)
    readonly property bool ringed: activeFocus && byKeys
    /// Whether the focus came by keys; a press with the mouse says no until it is left.
    property bool byKeys: true

    signal clicked
    signal doubleClicked

    function press() {
        if (enabled)
            clicked();
    }
    function take() {
        byKeys = !takesFocus;
        if (takesFocus)
            forceActiveFocus(Qt.MouseFocusReason);
    }
    function wants(event) {
        const enter = usesEnter && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        return activeFocus && !event.modifiers && (enter || event.key === Qt.Key_Space);
    }
    function fill(item, inset) {
        item.parent = root;
        item.anchors.fill = root;
        item.z = inset ? 0 : -1;
    }
    function inset(item) {
        item.anchors.leftMargin = Qt.binding(() => root.leftPadding);
        item.anchors.rightMargin = Qt.binding(() => root.rightPadding);
        insetHigh(item);
    }
    function insetHigh(item) {
        item.anchors.topMargin = Qt.binding(() => root.topPadding);
        item.anchors.bottomMargin = Qt.binding(() => root.bottomPadding);
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    activeFocusOnTab: takesFocus && (ListView.view === null || ListView.isCurrentItem || activeFocus) // Qt keeps a stop that has the focus
    z: ringed ? 1 : 0
    onBackgroundChanged: fill(background, false)
    onContentItemChanged: {
        fill(contentItem, true);
        inset(contentItem);
    }
    onActiveFocusChanged: byKeys = byKeys || !activeFocus

    Accessible.role: root.role
    Accessible.name: root.label
    Accessible.focusable: root.takesFocus
    Accessible.onPressAction: root.press()

    Keys.onShortcutOverride: event => event.accepted = wants(event)
    Keys.onPressed: event => {
        event.accepted = wants(event);
        if (event.accepted && !event.isAutoRepeat)
            press();
    }

    MouseArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: root.headHeight
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onPressed: root.take()
        onClicked: root.press()
        onDoubleClicked: root.doubleClicked()
    }

    HoverHandler {
        id: hover
    }

    FocusRing {
        anchors.leftMargin: root.ringInset
        anchors.rightMargin: root.ringInset
        anchors.topMargin: root.headHeight
        radius: Math.min(root.radius, root.height / 2)
        shown: root.ringed
    }
}
