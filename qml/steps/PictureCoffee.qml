// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts

/// Chart 9 of the picture: from post to coffee.
PictureFrame {
    id: frame

    about: "coffee"
    leastHeight: drawing.implicitHeight

    CoffeeView {
        id: drawing

        anchors.fill: parent
        picture: frame.picture
    }

    // The last to come is the last to go: what is drawn goes before what it is drawn from.
    picture: CoffeeChart {
        session: frame.session
    }
}
