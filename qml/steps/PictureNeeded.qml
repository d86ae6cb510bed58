// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts

/// Chart 3 of the picture: time needed, time available.
PictureFrame {
    id: frame

    about: "needed"
    leastHeight: drawing.implicitHeight
    legend: KindLegend {
        width: parent?.width ?? 0
        entries: times.legend
    }

    NeededView {
        id: drawing

        anchors.fill: parent
        picture: frame.picture
        speaks: frame.said || current >= 0
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    picture: NeededChart {
        id: times

        session: frame.session
    }
}
