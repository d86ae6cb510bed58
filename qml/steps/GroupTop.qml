// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The field to add a group by typing and Enter, and the two ways to bring many at once.
FocusScope {
    id: top

    required property Session session
    property string refusal
    signal pasteAsked()
    signal fileAsked()
    signal downAsked()
    signal typed()

    readonly property GroupEntry entry: session.groupEntry
    readonly property bool stacked: width / Theme.scale < Theme.twoColumns

    implicitHeight: column.implicitHeight

    function enter() {
        field.forceActiveFocus();
    }
    function add() {
        if (top.entry.add())
            field.clear();
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s

        GridLayout {
            Layout.fillWidth: true
            columns: top.stacked ? 1 : 2
            columnSpacing: Theme.s + Theme.xs
            rowSpacing: Theme.s

            EntryField {
                id: field

                Layout.fillWidth: true
                focus: true
                label: qsTr("Add a group")
                placeholder: qsTr("A group’s name, or its link")
                onTextEdited: text => {
                    top.entry.text = text;
                    top.typed();
                }
                onAccepted: top.add()
                onSwitchPressed: top.entry.candidate = !top.entry.candidate
                onDownPressed: top.downAsked()

                DropDown {
                    label: qsTr("Platform")
                    compact: true
                    model: top.session.platforms
                    textRole: "name"
                    valueRole: "code"
                    currentIndex: top.session.platforms.indexOf(top.entry.platform)
                    onActivated: index => top.entry.platform = top.session.platforms.codeAt(index)
                }
                Chip {
                    label: top.entry.candidate ? qsTr("I might join it") : qsTr("I am in it")
                    checked: !top.entry.candidate
                    onClicked: top.entry.candidate = !top.entry.candidate
                }
                KeyCap {
                    visible: field.width / Theme.scale > Theme.entryLeast
                    text: qsTr("Enter")
                }
            }
            Flow {
                Layout.fillWidth: top.stacked
                Layout.maximumWidth: column.width
                spacing: Theme.s + Theme.xs

                SecondaryButton {
                    visible: !Theme.present // what is on the clipboard may be somebody else's
                    implicitHeight: field.height
                    iconName: "paste"
                    label: qsTr("Paste a list")
                    onClicked: top.pasteAsked()
                }
                SecondaryButton {
                    visible: !Theme.present // a choice of file shows other names
                    implicitHeight: field.height
                    iconName: "import"
                    label: qsTr("From a file")
                    onClicked: top.fileAsked()
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            style: Theme.caption
            color: top.entry.error.length > 0 || top.refusal.length > 0 ? Theme.danger : Theme.muted
            text: top.refusal.length > 0 ? top.refusal : top.entry.error.length > 0 ? top.entry.error : top.entry.matchText
        }
    }
}
