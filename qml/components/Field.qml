// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A line to type in, with its label above and its error or hint below. `edited` comes while typing and when it is left;
/// the field keeps its text when it is refused.
FocusScope {
    id: root

    property string label
    property string value
    property alias placeholder: input.placeholder
    property string error
    property string hint
    property string hintIcon
    property alias iconName: input.iconName
    property bool compact: false
    property bool large: false
    property bool showsLabel: !compact
    /// Whether Enter ends here (`accepted`), or goes on to the screen's primary button as well.
    property bool usesEnter: true
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    readonly property alias text: input.text
    readonly property alias editing: input.activeFocus

    signal edited(string text)
    signal accepted(string text)

    function clear() {
        typing.set("");
    }
    function selectAll() {
        input.selectAll();
    }
    function isEnter(event) {
        return event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
    }
    function accept() {
        typing.flush();
        accepted(input.text);
    }
    function pressed(event) {
        if (isEnter(event))
            accept();
        return isEnter(event) ? usesEnter : typing.pressed(event);
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: column.implicitHeight

    Typing {
        id: typing

        field: input
        text: input.text
        value: root.value
        active: input.activeFocus
        onTake: text => input.text = text
        onEdited: text => root.edited(text)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.tight

        PlainText {
            Layout.fillWidth: true
            visible: root.showsLabel && root.label !== ""
            text: root.label
            style: Theme.label
            Accessible.ignored: true
        }

        FieldInput {
            id: input

            Layout.fillWidth: true
            focus: true
            least: root.large ? Theme.controlLarge : root.compact ? Theme.controlCompact : Theme.control
            wrong: root.error !== ""
            Accessible.name: root.label
            Accessible.description: root.error || root.hint || root.placeholder
            Keys.onShortcutOverride: event => event.accepted = root.usesEnter && root.isEnter(event)
            Keys.onPressed: event => event.accepted = root.pressed(event)
        }

        FieldNote {
            Layout.fillWidth: true
            error: root.error
            hint: root.hint
            hintIcon: root.hintIcon
        }
    }
}
