// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// Stays while something isn't saved: the cause, what to do, and two ways out. Nothing else is blocked.
Item {
    id: banner

    required property Program program
    required property Session session

    implicitHeight: visible ? block.implicitHeight + Theme.m : 0
    height: implicitHeight
    visible: session.saveFailed || program.endingUnsaved

    ErrorBlock {
        id: block

        x: Theme.xl
        width: banner.width - 2 * Theme.xl
        title: banner.program.endingUnsaved ? qsTr("Not everything is saved yet.") : banner.session.saveText
        message: banner.program.endingUnsaved ? qsTr("Closing once more ends Recentre all the same, and loses what isn’t saved. %1").arg(banner.session.saveHint)
                                              : banner.session.saveHint

        QuietButton {
            label: qsTr("Try again")
            onClicked: banner.program.tryAgain()
        }
        QuietButton {
            label: qsTr("Save a copy elsewhere")
            onClicked: chooser.open()
        }
    }

    FileChooser {
        id: chooser

        title: qsTr("Save a copy elsewhere")
        saving: true
        onChosen: url => banner.program.saveCopy(url)
    }
}
