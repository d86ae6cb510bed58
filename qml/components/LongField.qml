// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Several lines to type in; it grows with them. As a Field otherwise, but Enter makes a new line, unless `enterEnds`: then
/// it tells `accepted`, and Shift+Enter makes the line.
FocusScope {
    id: root

    property string label
    property string value
    property string placeholder
    property string error
    property string hint
    property string hintIcon
    property bool showsLabel: true
    property int lines: 3
    /// What stands there was said another time.
    property bool quiet: false
    /// From when, for screen readers: it stands elsewhere in words.
    property string note
    property bool enterEnds: false
    readonly property alias text: input.text
    readonly property alias editing: input.activeFocus

    signal edited(string text)
    signal accepted(string text)

    function clear() {
        typing.set("");
    }
    function accept() {
        typing.flush();
        accepted(input.text);
    }
    function ends(event) {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        return enterEnds && enter && !(event.modifiers & ~Qt.KeypadModifier);
    }
    function pressed(event) {
        const end = ends(event);
        if (end)
            accept();
        return end || typing.pressed(event);
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

        T.TextArea {
            id: input

            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(root.lines * Theme.body.lineHeight, contentHeight) + topPadding + bottomPadding
            leftPadding: Theme.inset + Theme.hair
            rightPadding: Theme.inset
            topPadding: Theme.gap
            bottomPadding: Theme.gap
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: Theme.body.font
            color: !enabled ? Theme.faint : root.quiet ? Theme.muted : Theme.ink
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.onAccentSoft
            selectByMouse: true
            activeFocusOnTab: true
            Accessible.name: root.label
            Accessible.description: root.error || root.hint || root.note || root.placeholder
            // Tab goes on: a tab character has no place in a note.
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onShortcutOverride: event => event.accepted = root.ends(event)
            Keys.onPressed: event => event.accepted = root.pressed(event)

            background: FieldFrame {
                wrong: root.error !== ""
                enabled: input.enabled
                ringed: input.activeFocus
            }

            PlainText {
                x: input.leftPadding
                y: input.topPadding
                width: input.width - input.leftPadding - input.rightPadding
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                color: Theme.faint
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
