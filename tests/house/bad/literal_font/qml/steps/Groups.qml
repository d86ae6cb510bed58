// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
PlainText {
    font.pixelSize: 14
    lineHeight: 1.4
}
