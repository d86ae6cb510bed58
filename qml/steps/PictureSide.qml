// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What stands beside a chart: what the figures show; beside the purposes how one takes part, beside the budget what an
/// hour less or more would change, each with the way back to the figures.
Column {
    id: side

    required property Session session
    required property ChartImage shots
    required property RealisationList list
    required property int tab
    required property bool figures
    /// The code of the realisation that is open, or nothing.
    required property string opened
    readonly property bool roles: !figures && tab === 1
    readonly property bool whatIfs: !figures && tab === 6

    signal figuresAsked
    /// A realisation is opened beside its chart, or closed.
    signal turned(string code, int chart)
    signal groupAsked(string group)

    spacing: Theme.m

    When {
        on: side.roles

        PictureRoles {
            width: side.width
            session: side.session
            shots: side.shots
            tools: false
        }
    }
    When {
        on: side.whatIfs

        WhatIfs {
            width: side.width
            session: side.session
        }
    }
    QuietButton {
        visible: side.roles || side.whatIfs
        leftPadding: 0
        iconAfter: "chevron"
        label: qsTr("What the figures show")
        onClicked: side.figuresAsked()
    }
    Realisations {
        width: side.width
        visible: !side.roles && !side.whatIfs
        session: side.session
        list: side.list
        opened: side.opened
        onTurned: (code, chart) => side.turned(code, chart)
        onGroupAsked: group => side.groupAsked(group)
    }
}
