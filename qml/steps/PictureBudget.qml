// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Charts
import Recentre.Components

/// Charts 7 and 3 of the picture: the best value for each weekly time, and the time that all groups would take. The
/// promise is moved on the first; everything follows.
ColumnLayout {
    id: budget

    required property Session session
    required property ChartImage shots
    readonly property Item frame: best

    spacing: Theme.m

    PictureFrame {
        id: best

        Layout.fillWidth: true
        Layout.fillHeight: true
        session: budget.session
        shots: budget.shots
        leastHeight: Theme.curveLeast
        about: "curve"

        BestValueView {
            anchors.fill: parent
            focus: true
            picture: values
            onDragBegan: gesture = budget.session.gesture()
            onGiven: minutes => values.give(minutes, gesture)
            onStepped: strides => values.stepBy(strides)
        }

        // The last to come is the last to go: what is drawn goes before what it is drawn from.
        picture: BestValueChart {
            id: values

            session: budget.session
        }
    }
    PictureNeeded {
        Layout.fillWidth: true
        session: budget.session
        shots: budget.shots
        said: false
        tools: false
    }
}
