// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Minutes: less, the figure, more. Steps of 5, of 15 with Shift; what is typed ("1h30", "30-60") is told as it stands.
FocusScope {
    id: root

    property string label
    property int value: 0
    property bool known: true
    property string unit: qsTr("min")
    property int step: 5
    property int bigStep: 15
    property string error
    readonly property alias editing: input.activeFocus
    readonly property string shown: known ? value + "\u202f" + unit : "?"

    signal stepped(int delta)
    signal typed(string text)

    function by(sign, big) {
        if (!enabled)
            return;
        typing.set(shown);
        stepped(sign * (big ? bigStep : step));
    }
    function told(text) {
        typed(text);
        if (error === "")
            typing.set(shown);
    }
    /// Enter ends typing, and only then; arrows and + step, − too as long as nothing is typed.
    function pressed(event) {
        const less = event.key === Qt.Key_Down || !typing.waiting && ["-", "−"].includes(event.text);
        const more = event.key === Qt.Key_Up || event.text === "+";
        if (ends(event))
            typing.flush();
        else if (less || more)
            by(more ? 1 : -1, event.modifiers & Qt.ShiftModifier);
        else
            return typing.pressed(event);
        return true;
    }
    function ends(event) {
        return typing.waiting && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
    }

    implicitWidth: box.implicitWidth
    implicitHeight: column.implicitHeight

    Typing {
        id: typing

        field: input
        eager: false
        text: input.text
        value: root.shown
        active: input.activeFocus
        onTake: text => {
            input.text = text;
            if (input.activeFocus)
                input.selectAll();
        }
        onEdited: text => root.told(text)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Math.round(6 * Theme.scale)

        T.Control {
            id: box

            implicitWidth: implicitContentWidth
            implicitHeight: Math.max(Theme.control, implicitContentHeight)

            background: Outline {
                color: root.known ? Theme.surface : "transparent"
                line: root.error !== "" ? Theme.danger : Theme.edge
                lineWidth: root.error !== "" ? 2 : Theme.strokeControl
                dashed: root.error === "" && !(root.known && root.enabled)

                FocusRing {
                    shown: input.activeFocus
                }
            }
            contentItem: RowLayout {
                spacing: 0

                StepButton {
                    iconName: "minus"
                    label: qsTr("Less: %1").arg(root.label)
                    onClicked: root.by(-1, false)
                }

                T.TextField {
                    id: input

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Math.max(Math.round(48 * Theme.scale), contentWidth + 4)
                    focus: true
                    horizontalAlignment: TextInput.AlignHCenter
                    verticalAlignment: TextInput.AlignVCenter
                    font: Theme.bodyStrong.font
                    color: !root.enabled ? Theme.faint : root.known ? Theme.ink : Theme.muted
                    selectionColor: Theme.accentSoft
                    selectedTextColor: Theme.onAccentSoft
                    selectByMouse: true
                    maximumLength: 32
                    Accessible.role: Accessible.SpinBox
                    Accessible.name: root.label
                    Accessible.description: root.error
                    Accessible.onIncreaseAction: root.by(1, false)
                    Accessible.onDecreaseAction: root.by(-1, false)
                    onActiveFocusChanged: activeFocus ? selectAll() : deselect()
                    Keys.onPressed: event => event.accepted = root.pressed(event)
                    Keys.onShortcutOverride: event => event.accepted = root.ends(event)
                }

                StepButton {
                    iconName: "plus"
                    label: qsTr("More: %1").arg(root.label)
                    onClicked: root.by(1, false)
                }
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: root.error
        }
    }
}
