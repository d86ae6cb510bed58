// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// Charts 6 and 9 of the picture: taking and giving, and from post to coffee.
Column {
    id: giving

    required property Session session
    required property ChartImage shots
    readonly property Item frame: coffee

    spacing: Theme.m

    PictureCoffee {
        id: coffee

        width: giving.width
        session: giving.session
        shots: giving.shots
    }
    PictureRoles {
        width: giving.width
        session: giving.session
        shots: giving.shots
    }
}
