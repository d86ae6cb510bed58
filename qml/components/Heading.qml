// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A heading: the coach's voice, announced as one.
PlainText {
    style: Theme.voice
    Accessible.role: Accessible.Heading
}
