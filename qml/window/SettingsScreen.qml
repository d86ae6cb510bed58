// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// The settings from a coach's list of people, where nobody's exercise is around them.
FocusScope {
    id: screen

    required property Program program

    Keys.onReturnPressed: page.primary()
    Keys.onEnterPressed: page.primary()

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: page.primary()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: page.back()
    }
    SettingsPage {
        id: page

        width: screen.width
        height: foot.y
        focus: true
        program: screen.program
        session: null
        narrow: screen.width / Theme.scale < Theme.narrow
        onFinished: screen.program.leaveSettings()
    }
    Rectangle {
        id: foot

        y: screen.height - height
        width: screen.width
        height: buttons.height + 2 * Theme.sm
        color: Theme.page

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
        Flow {
            id: buttons

            x: page.side
            y: Theme.sm
            width: foot.width - page.side - page.farSide
            layoutDirection: Qt.RightToLeft
            spacing: Theme.m

            PrimaryButton {
                width: Math.min(implicitWidth, buttons.width)
                label: page.primaryLabel
                iconAfter: "right"
                keyCap: qsTr("Enter")
                onClicked: page.primary()
            }
            QuietButton {
                // Where there is little room the page has it itself, as beside the exercise.
                visible: page.backLabel.length > 0 && !page.narrow
                label: page.backLabel
                iconName: "left"
                onClicked: page.back()
            }
        }
    }
}
