// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// A dialog, for a name or a choice of file only: a question, a line, its content, its buttons. Escape closes.
T.Popup {
    id: root

    property string question
    property string line
    property alias actions: body.actions
    default property alias content: body.content
    readonly property real room: parent ? parent.height - 2 * Theme.m : 0

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialog, parent ? parent.width - 2 * Theme.m : Theme.dialog)
    height: Math.min(body.implicitHeight + topPadding + bottomPadding, room)
    padding: Theme.l + Theme.xs
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }

    background: Raised {
        radius: Theme.radiusCard
    }
    contentItem: body

    readonly property DialogBody body: DialogBody {
        id: body

        question: root.question
        line: root.line
    }
}
