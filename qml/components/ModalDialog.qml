// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A dialog, for a name or a choice of file only: a question, a line, its content, its buttons. Escape closes.
T.Popup {
    id: root

    property string question
    property string line
    property list<Item> actions
    default property alias content: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialog, parent ? parent.width - 2 * Theme.m : Theme.dialog)
    implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.m : 0)
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
    contentItem: FocusScope {
        implicitHeight: column.implicitHeight
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.question
        Accessible.description: root.line

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: Theme.sm

            Heading {
                Layout.fillWidth: true
                text: root.question
            }

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.line
                color: Theme.muted
            }

            Scroll {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: contentHeight
                visible: body.children.length > 0
                padding: Theme.xs

                Item {
                    id: body

                    width: scroll.width - 2 * scroll.padding
                    height: childrenRect.height
                }
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s
                layoutDirection: Qt.RightToLeft
                spacing: Theme.s
                children: root.actions
            }
        }
    }
}
