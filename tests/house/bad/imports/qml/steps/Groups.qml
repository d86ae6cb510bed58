// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Recentre.Window
import "../components"

/// A sample.
Item {
}
