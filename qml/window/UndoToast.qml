// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// What was just done, with its undo; or what was told or refused, with none. Stays eight seconds, or while hovered or
/// focused.
Toast {
    id: toast

    required property Session session
    property bool undoable: true
    signal undone

    function say(what, canUndo) {
        toast.undoable = canUndo;
        toast.show(what);
    }

    actionLabel: toast.undoable ? qsTr("Undo") : ""
    keyCap: toast.undoable && toast.width / Theme.scale > Theme.sideWidth ? qsTr("Ctrl Z") : ""
    onActivated: {
        toast.undone();
        toast.hide();
    }

    Connections {
        target: toast.session

        // Undo takes back the latest act: once there is another, this one's name would be wrong.
        function onChanged() {
            toast.hide();
        }
        function onDone(what: string) {
            toast.say(what, true);
        }
        function onTold(what: string) {
            toast.say(what, false);
        }
        function onRefused(what: string, hint: string) {
            toast.say(what + " " + hint, false);
        }
    }
}
