// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts

/// Chart 2 of the picture: time by purpose.
PictureFrame {
    id: frame

    leastHeight: drawing.implicitHeight

    PurposesView {
        id: drawing

        anchors.fill: parent
        picture: frame.picture
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    picture: PurposesChart {
        session: frame.session
    }
}
