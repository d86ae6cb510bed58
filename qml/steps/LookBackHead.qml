// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The names of the columns of what was decided, over a LookBackRow's.
Item {
    id: head

    component Name: PlainText {
        style: Theme.small
        color: Theme.muted
    }

    implicitHeight: grid.implicitHeight + Theme.m + Theme.s

    RowLayout {
        id: grid

        x: Theme.l
        y: Theme.m
        width: head.width - 2 * Theme.l
        spacing: Theme.m

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth
        }
        Name {
            Layout.preferredWidth: Theme.weightWidth
            Layout.maximumWidth: Theme.weightWidth
            text: qsTr("you decided")
        }
        Name {
            Layout.preferredWidth: Theme.doneWidth
            text: qsTr("done?")
        }
        Name {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.purposeName
            text: qsTr("what came of it, if you like")
        }
    }
}
