// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Where undo is heard. A field takes Ctrl+Z for itself, so once it has nothing of its own to take back it tells the scope
/// it lies in; everywhere else the scope's shortcuts do. The window wraps its content in one.
FocusScope {
    id: root

    signal undo
    signal redo

    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: root.undo()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.redo()
    }
}
