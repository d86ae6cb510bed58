// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// What was just done, with its undo: stays eight seconds, or while hovered or focused.
Toast {
    id: toast

    required property Session session
    signal undone()

    actionLabel: qsTr("Undo")
    keyCap: qsTr("Ctrl Z")
    onActivated: {
        toast.undone();
        toast.hide();
    }

    Connections {
        target: toast.session

        function onDone(what: string) {
            toast.show(what);
        }
    }
}
