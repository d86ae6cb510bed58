// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The minutes a week that the person is ready to give.
Card {
    id: card

    required property Session session

    /// By buttons and keys: minutes more, or less.
    function step(minutes) {
        card.session.stepWeeklyMinutes(minutes);
    }

    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            Heading {
                Layout.fillWidth: true
                style: Theme.voice
                text: qsTr("Time to give, in a week")
            }
            Help {
                about: "promise"
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.m

            PlainText {
                width: Math.max(implicitWidth, parent.width - stepper.implicitWidth - Theme.m)
                style: Theme.figureLarge
                wrapMode: Text.NoWrap
                text: card.session.weeklyMinutesText
            }
            MinutesStepper {
                id: stepper

                width: Math.min(implicitWidth, parent.width)
                label: qsTr("Minutes to give, in a week")
                value: card.session.weeklyMinutes
                onStepped: delta => card.step(delta)
                onTyped: text => error = card.session.setWeeklyMinutesText(text)
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            style: Theme.small
            color: Theme.muted
            text: card.session.weeklyMinutesSaid
                  ? qsTr("%1. It is the promise everything else is measured against, and you can move it at any time.").arg(card.session.aDayText)
                  : qsTr("%1, to be changed. It is the promise everything else is measured against.").arg(card.session.aDayText)
        }
    }
}
