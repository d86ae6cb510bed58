// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Asks for one file, to read or to write; never where others look on, since a list of files shows other names. The dialog
/// and its libraries are there from the first question on. It lies in the window that it asks in, and shows nothing itself.
Item {
    id: chooser

    property string title
    property bool saving: false
    property var filters: []
    /// What is chosen when it opens; empty: what was chosen last.
    property url suggestion
    property QtObject question: null
    /// What the keyboard goes back to.
    property Item before: null
    signal chosen(url file)

    visible: false

    function open() {
        if (Theme.present) return;
        if (!question)
            question = Qt.createComponent(Qt.resolvedUrl("FileQuestion.qml")).createObject(chooser, {"chooser": chooser});
        before = chooser.Window.activeFocusItem;
        (question as FileQuestion).ask();
        enter();
    }
    /// Qt's own dialog, where the desktop has none, lies in the window: one types a name there, or chooses in the list.
    function enter() {
        const dialog = T.Overlay.overlay;
        const field = chooser.found(dialog, "fileNameTextField"), list = chooser.found(dialog, "fileDialogListView");
        const first = field && field.visible ? field : list;
        if (first) first.forceActiveFocus(Qt.TabFocusReason);
        if (first && first === field) field.selectAll();
    }
    function leave() {
        if (before) before.forceActiveFocus(Qt.TabFocusReason);
        before = null;
    }
    /// The item of this name at or below another, or null.
    function found(item, name) {
        if (!item || item.objectName === name) return item;
        for (let i = 0; i < item.children.length; ++i) {
            const here = chooser.found(item.children[i], name);
            if (here) return here;
        }
        return null;
    }
}
