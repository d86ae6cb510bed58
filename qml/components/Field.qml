// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A line to type in, with its label above and its error or hint below. `edited` comes while typing and when it is left;
/// the field keeps its text when it is refused.
FocusScope {
    id: root

    property string label
    property string value
    property string placeholder
    property string error
    property string hint
    property string hintIcon
    property string iconName
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

    implicitWidth: Math.round(240 * Theme.scale)
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
        spacing: Math.round(6 * Theme.scale)

        PlainText {
            Layout.fillWidth: true
            visible: root.showsLabel && root.label !== ""
            text: root.label
            style: Theme.label
            Accessible.ignored: true
        }

        T.TextField {
            id: input

            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(root.large ? Theme.controlLarge : root.compact ? Theme.controlCompact : Theme.control, contentHeight + Theme.s)
            leftPadding: root.iconName === "" ? Math.round(15 * Theme.scale) : Theme.m + Theme.icon + Theme.s
            rightPadding: Math.round(15 * Theme.scale)
            verticalAlignment: TextInput.AlignVCenter
            font: Theme.body.font
            color: enabled ? Theme.ink : Theme.faint
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.onAccentSoft
            selectByMouse: true
            maximumLength: Theme.longestLine
            Accessible.name: root.label
            Accessible.description: root.error !== "" ? root.error : root.hint !== "" ? root.hint : root.placeholder
            Keys.onShortcutOverride: event => event.accepted = root.usesEnter && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (enter) {
                    typing.flush();
                    root.accepted(text);
                }
                event.accepted = enter ? root.usesEnter : typing.pressed(event);
            }

            background: Outline {
                color: input.enabled ? Theme.surface : "transparent"
                line: root.error !== "" ? Theme.danger : Theme.edge
                lineWidth: root.error !== "" ? 2 : Theme.strokeControl
                dashed: !input.enabled

                FocusRing {
                    shown: input.activeFocus
                }
            }

            Icon {
                x: Theme.m
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.muted
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                x: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                color: Theme.faint
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: root.error
            hint: root.hint
            hintIcon: root.hintIcon
        }
    }
}
