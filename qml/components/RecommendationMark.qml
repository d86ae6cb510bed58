// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The sign of a recommendation: filled where time goes to the group, hollow where none does. Its word stands beside it.
Item {
    id: root

    property string recommendation: "unknown"
    property real size: Theme.iconSmall
    /// On the welcome's panel: the colours of dark, and hollow shows the panel.
    property bool overPanel: false
    readonly property var look: Theme.recommendations[recommendation] ?? Theme.recommendations["unknown"]
    readonly property color ink: overPanel ? look.dark : Theme.recommendationColour(recommendation)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: !root.look.filled
        name: "mark-" + root.look.marker
        size: root.size - 2
        color: root.overPanel ? Theme.panel : Theme.surface
    }

    Icon {
        anchors.centerIn: parent
        name: "mark-" + root.look.marker + (root.look.filled ? "" : "-line")
        size: root.size
        color: root.ink
    }
}
