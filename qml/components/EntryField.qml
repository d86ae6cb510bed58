// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// The large field at the head of a list: type, Enter adds and stays. Further controls stand inside its frame.
FocusScope {
    id: entry

    required property string label
    property string placeholder
    readonly property alias text: field.text
    readonly property bool editing: field.activeFocus
    readonly property bool stacked: width / Theme.scale < Theme.entryFold
    default property alias controls: controls.data
    signal textEdited(string text)
    /// Enter on what is typed; an empty field leaves Enter to the screen.
    signal accepted
    signal downPressed
    /// Ctrl+M: the other of the two kinds that can be added.
    signal switchPressed

    implicitHeight: content.implicitHeight + Theme.m

    function enter(event) {
        event.accepted = field.text.length > 0;
        if (event.accepted)
            entry.accepted();
    }
    function press() {
        field.forceActiveFocus();
        if (field.text.length > 0)
            entry.accepted();
    }
    /// What is typed is no edit yet: the field takes that back itself, and leaves the rest to the screen.
    function undone(event) {
        const mine = typing.isUndo(event) && field.text.length === 0;
        if (mine)
            typing.undo();
        return mine;
    }
    function switched(event) {
        const asked = event.key === Qt.Key_M && event.modifiers === Qt.ControlModifier;
        if (asked)
            entry.switchPressed();
        return asked;
    }
    function clear() {
        field.clear();
        field.forceActiveFocus();
    }

    Typing {
        id: typing

        field: entry
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.surface
        border.color: field.activeFocus ? Theme.ink : Theme.edge
        border.width: Theme.strokeControl

        FocusRing {
            shown: field.activeFocus
        }
    }
    GridLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.m
        width: entry.width - Theme.l - Theme.xs
        columns: entry.stacked ? 1 : 2
        columnSpacing: Theme.s
        rowSpacing: Theme.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s + Theme.xs

            IconButton {
                Layout.margins: (Theme.icon - Theme.hit) / 2
                focusPolicy: Qt.NoFocus
                iconName: "plus"
                ink: Theme.muted
                label: qsTr("Add it")
                onClicked: entry.press()
            }
            T.TextField {
                id: field

                Layout.fillWidth: true
                focus: true
                implicitHeight: Math.max(Theme.controlCompact, contentHeight + Theme.s)
                verticalAlignment: Text.AlignVCenter
                font: Theme.body.font
                color: Theme.ink
                selectionColor: Theme.accentSoft
                selectedTextColor: Theme.onAccentSoft
                selectByMouse: true
                maximumLength: Theme.longestLine
                Accessible.name: entry.label
                Accessible.description: entry.placeholder
                onTextEdited: entry.textEdited(text)
                Keys.onPressed: event => event.accepted = entry.undone(event) || entry.switched(event)
                Keys.onReturnPressed: event => entry.enter(event)
                Keys.onEnterPressed: event => entry.enter(event)
                Keys.onDownPressed: entry.downPressed()
                Keys.onEscapePressed: event => {
                    event.accepted = text.length > 0;
                    if (event.accepted) clear();
                    entry.textEdited(text);
                }

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    visible: field.text.length === 0 && field.preeditText.length === 0
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    style: Theme.body
                    color: Theme.faint
                    text: entry.placeholder
                    Accessible.ignored: true
                }
            }
        }
        RowLayout {
            id: controls

            Layout.alignment: Qt.AlignRight
            spacing: Theme.s
        }
    }
}
