// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Charts

/// A chart's frame whose pictures go where they are wanted.
ChartFrame {
    id: frame

    required property Session session
    required property ChartImage shots
    /// The word in its title that may need help, by its name in Meanings.
    property string about

    beside: Help {
        visible: about !== ""
        about: frame.about
    }

    onCopied: image => shots.copy(image)
    onSaved: (image, file) => shots.save(image, file)
}
