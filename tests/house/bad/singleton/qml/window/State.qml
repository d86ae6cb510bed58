// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/// A sample.
QtObject {
}
