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
    /// What was last told or taken; and what stood there when the field was entered.
    property string sent
    property string former
    readonly property bool waiting: text !== sent

    signal edited(string text)
    signal take(string text)

    function set(wanted) {
        pause.stop();
        take(wanted);
        sent = text; // what the field made of it is no edit of the person's
    }
    function tell(what) {
        sent = what;
        edited(what);
    }
    function flush() {
        pause.stop();
        if (text !== sent)
            tell(text);
    }
    function follow() {
        if (value === text)
            sent = value;
        else if (!active || text === sent && value.trim() !== sent.trim())
            renew();
    }
    /// Another value came from outside: Escape goes back to this one, not to what stood there before it.
    function renew() {
        set(value);
        former = text;
    }
    function enter() {
        former = text;
    }

    /// Whether the key was taken; else it goes on to the field.
    function pressed(event) {
        const act = actOf(event);
        act?.();
        return act !== null;
    }
    function actOf(event) {
        if (event.key === Qt.Key_Escape)
            return text === former ? null : restore;
        return isUndo(event) ? (text !== sent ? takeBack : undo) : isRedo(event) ? redo : null;
    }
    function isUndo(event) {
        return event.key === Qt.Key_Z && event.modifiers === Qt.ControlModifier;
    }
    function isRedo(event) {
        const shifted = event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        return event.key === Qt.Key_Z && shifted || event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier;
    }
    function restore() {
        const told = sent !== former;
        set(former);
        if (told)
            edited(former);
    }
    function takeBack() {
        set(sent);
    }
    function undo() {
        scope()?.undo();
    }
    function redo() {
        scope()?.redo();
    }
    function scope() {
        let at = field;
        while (at && !(at instanceof UndoScope))
            at = at.parent;
        return at;
    }

    readonly property Timer pause: Timer {
        interval: Theme.typingPause
        onTriggered: root.flush()
    }

    onTextChanged: if (eager && active && text !== sent && !pause.running)
        pause.start()
    onValueChanged: follow()
    onActiveChanged: active ? enter() : flush()
    Component.onCompleted: renew()
    Component.onDestruction: flush()
}
