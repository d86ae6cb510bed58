// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts
import Recentre.Components
import Recentre.Steps

/// Which objectives hang by one group, or by none.
PictureFrame {
    id: frame

    required property bool folded
    signal groupsAsked()

    topPadding: Theme.s
    bottomPadding: Theme.sm
    leastHeight: Math.max(Theme.chartLeast, view.implicitHeight)
    acts: SecondaryButton {
        visible: threads.lonely
        iconName: "search"
        label: threads.actionText
        onClicked: frame.groupsAsked()
    }

    ThreadsView {
        id: view

        anchors.fill: parent
        focus: true
        picture: frame.picture
        folded: frame.folded
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    picture: ThreadsChart {
        id: threads

        session: frame.session
    }
}
