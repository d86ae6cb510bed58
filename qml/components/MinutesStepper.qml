// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// Minutes: less, the figure, more. Steps of 5, of 15 with Shift; what is typed ("1h30", "30-60") is told as it stands.
FocusScope {
    id: root

    property string label
    property int value: 0
    property bool known: true
    property string unit: qsTr("min")
    property int step: 5
    property int bigStep: 15
    /// The minutes of a week.
    property int most: 10080
    property string error
    readonly property alias editing: input.activeFocus
    /// The figure as it stands there, for one that is said otherwise: a range.
    property string figure: value + "\u202f" + unit
    /// Whether Enter, once what was typed is taken, goes on to whatever it does around the field.
    property bool enterGoesOn: false
    /// What stands there was said another time.
    property bool quiet: false
    /// From when, for screen readers: it stands elsewhere in words.
    property string note
    readonly property string shown: known ? figure : "?"

    signal stepped(int delta)
    signal typed(string text)

    function by(sign, big) {
        typing.set(shown);
        if (enabled)
            stepped(sign * (big ? bigStep : step));
    }
    function tell(text) {
        typed(text);
        if (error === "")
            typing.set(shown);
    }
    function take(text) {
        input.text = text;
        if (input.activeFocus)
            input.selectAll();
    }
    /// Enter ends typing, and only then; arrows and + step, − too as long as nothing is typed.
    function pressed(event) {
        const act = ends(event) ? typing.flush : more(event) || less(event) ? () => by(more(event) ? 1 : -1, event.modifiers & Qt.ShiftModifier) : null;
        act?.();
        if (act === typing.flush && enterGoesOn && error === "")
            return false;
        return act !== null || typing.pressed(event);
    }
    function ends(event) {
        return typing.waiting && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
    }
    function less(event) {
        return event.key === Qt.Key_Down || !typing.waiting && (event.text === "-" || event.text === "−");
    }
    function more(event) {
        return event.key === Qt.Key_Up || event.text === "+";
    }

    implicitWidth: row.implicitWidth
    implicitHeight: column.implicitHeight

    Typing {
        id: typing

        field: input
        eager: false
        text: input.text
        value: root.shown
        active: input.activeFocus
        onTake: text => root.take(text)
        onEdited: text => root.tell(text)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.tight

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.control, row.implicitHeight)
            wrong: root.error !== ""
            enabled: root.enabled
            unknown: !root.known
            ringed: input.activeFocus

            RowLayout {
                id: row

                anchors.fill: parent
                spacing: 0

                StepButton {
                    iconName: "minus"
                    label: qsTr("Less: %1").arg(root.label)
                    onClicked: root.by(-1, false)
                }

                // Not a TextField: Qt 6.4 leaves that no role but its own.
                TextInput {
                    id: input

                    // What a screen reader says: Qt reads these off the item itself.
                    readonly property int value: root.value
                    readonly property int minimumValue: 0
                    readonly property int maximumValue: root.most
                    readonly property int stepSize: root.step

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    // Any figure is seen whole; what is no figure scrolls where there is no room for it.
                    Layout.minimumWidth: Math.max(Theme.rowHeight, Math.min(contentWidth + Theme.xs, Theme.fieldWidth / 2))
                    Layout.preferredWidth: Math.max(Theme.rowHeight, contentWidth + Theme.xs)
                    focus: true
                    activeFocusOnTab: true
                    clip: true
                    horizontalAlignment: TextInput.AlignHCenter
                    verticalAlignment: TextInput.AlignVCenter
                    font: Theme.bodyStrong.font
                    color: !root.enabled ? Theme.faint : root.known && !root.quiet ? Theme.ink : Theme.muted
                    selectionColor: Theme.accentSoft
                    selectedTextColor: Theme.onAccentSoft
                    selectByMouse: true
                    maximumLength: Theme.longestFigure
                    Accessible.role: Accessible.SpinBox
                    Accessible.name: root.label
                    Accessible.description: root.error || root.note
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
