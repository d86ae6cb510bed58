// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A sample.
Column {
    spacing: 8
    topPadding: 0
    anchors.leftMargin: -4
    anchors.margins: Theme.m
}
