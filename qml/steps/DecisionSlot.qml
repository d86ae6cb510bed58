// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// A row of the list of step 6, below the head of its section if it is the first.
FocusScope {
    id: slot

    required property var model
    required property string section
    required property bool begins
    required property string groupId
    required property DecisionList decisions
    required property string current
    required property bool narrow
    property string title
    signal pressed
    signal accepted

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        When {
            on: slot.begins

            DecisionHead {
                width: column.width
                inset: Theme.sm
                narrow: slot.narrow
                section: slot.section
                first: slot.section === slot.decisions.firstSection
                title: slot.title
                decisions: slot.decisions
                onAccepted: slot.accepted()
            }
        }
        DecisionRow {
            width: column.width
            focus: true
            of: slot.model
            narrow: slot.narrow
            selected: slot.groupId === slot.current
            onClicked: slot.pressed()
            onAnswered: value => slot.decisions.answer(slot.groupId, value)
            onMoreAsked: slot.pressed()
        }
    }
}
