// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// When what is typed becomes an edit: 250 ms after it was typed, and at once when the field is left. Knows the value
/// before (Escape) and what isn't an edit yet (Ctrl+Z). The field binds `text`, `value` and `active`, and sets its text
/// when told to `take` one.
QtObject {
    id: root

    required property Item field
    property string text
    property string value
    property bool active: false
    /// Whether edits are told while typing, or when the field is left only.
    property bool eager: true
    property string sent
    property string former
    readonly property bool waiting: text !== sent

    signal edited(string text)
    signal take(string text)

    function set(wanted) {
        timer.stop();
        sent = wanted;
        take(wanted);
    }
    function flush() {
        timer.stop();
        if (!waiting)
            return;
        sent = text;
        edited(text);
    }
    function restore() {
        const told = sent !== former;
        set(former);
        if (told)
            edited(former);
    }
    function undoScope() {
        for (let at = field; at !== null; at = at.parent)
            if (at instanceof UndoScope)
                return at;
        return null;
    }
    /// Whether the key was taken; else it goes on to the field.
    function pressed(event) {
        const undo = event.matches(StandardKey.Undo);
        if (event.key === Qt.Key_Escape && text !== former)
            restore();
        else if (undo && waiting)
            set(sent);
        else if (undo)
            undoScope()?.undo();
        else if (event.matches(StandardKey.Redo) || event.key === Qt.Key_Z && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier))
            undoScope()?.redo();
        else
            return false;
        return true;
    }

    readonly property Timer timer: Timer {
        interval: 250
        onTriggered: root.flush()
    }

    onTextChanged: if (eager && waiting && active && !timer.running)
        timer.start()
    onValueChanged: {
        if (value === text)
            sent = value;
        else if (!active || !waiting && value.trim() !== sent.trim())
            set(value);
    }
    onActiveChanged: {
        if (active)
            former = text;
        else
            flush();
    }
    Component.onCompleted: set(value)
    Component.onDestruction: flush()
}
