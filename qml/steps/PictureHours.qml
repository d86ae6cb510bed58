// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts

/// Chart 4 of the picture: what an hour counts.
PictureFrame {
    id: frame

    about: "hour"
    leastHeight: drawing.implicitHeight

    HoursView {
        id: drawing

        anchors.fill: parent
        picture: frame.picture
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    picture: HoursChart {
        session: frame.session
    }
}
