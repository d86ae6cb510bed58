// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What was just done, and its undo: a strip that rises, stays eight seconds or while it is hovered or has the focus.
/// One at a time; announced politely.
Rectangle {
    id: root

    property string message
    property string actionLabel
    property string keyCap
    property bool open: false
    readonly property bool held: open && (hover.hovered || action.activeFocus)

    signal activated

    function show(what) {
        message = what;
        open = true;
        stay.restart();
    }
    function hide() {
        open = false;
    }

    implicitWidth: words.implicitWidth + 2 * Theme.m
    implicitHeight: Math.max(Theme.controlLarge, words.implicitHeight + 2 * Theme.tight)
    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open
    radius: Theme.radiusControl
    color: Theme.toast
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message
    onHeldChanged: held ? stay.stop() : stay.restart()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }

    transform: Translate {
        y: root.open ? 0 : Theme.rise

        Behavior on y {
            NumberAnimation {
                duration: Theme.settle
                easing.type: Easing.OutCubic
            }
        }
    }

    Timer {
        id: stay

        interval: Theme.toastStay
        onTriggered: root.hide()
    }

    HoverHandler {
        id: hover
    }

    RowLayout {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.m + Theme.xs
        width: root.width - x - Theme.sm
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            text: root.message
            style: Theme.small
            color: Theme.onToast
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        ToastButton {
            id: action

            visible: root.actionLabel !== ""
            label: root.actionLabel
            keyCap: root.keyCap
            onClicked: root.activated()
        }
    }
}
