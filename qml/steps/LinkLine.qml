// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// One line that leads on, as small as the text beside it.
QuietButton {
    compact: true
    leftPadding: 0
    iconAfter: "chevron"
}
