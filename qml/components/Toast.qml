// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// What was just done, and its undo: a strip that rises, stays eight seconds or while it is hovered or has the focus.
/// One at a time; announced politely.
T.Control {
    id: root

    property string message
    property string actionLabel
    property string keyCap
    property bool open: false

    signal activated

    function show(what) {
        message = what;
        open = true;
        stay.restart();
    }
    function hide() {
        open = false;
    }

    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open
    hoverEnabled: true
    leftPadding: Theme.m + Theme.xs
    rightPadding: Theme.s + Theme.xs
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlLarge, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

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

    Timer {
        interval: Theme.lookAgain
        repeat: true
        running: root.open && (root.hovered || action.activeFocus)
        onTriggered: stay.restart()
    }

    background: Rectangle {
        color: Theme.toast
        radius: Theme.radiusControl
    }
    contentItem: words

    readonly property RowLayout words: RowLayout {
        id: words

        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            text: root.message
            style: Theme.small
            color: Theme.onToast
            maximumLineCount: 3
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
