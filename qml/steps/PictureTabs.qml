// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// Which chart is shown: a switch, or a drop-down where there is no room for one.
Item {
    id: tabs

    required property var names
    required property int current
    required property bool folded
    property string label: qsTr("Which chart is shown")

    signal chosen(int tab)

    implicitHeight: folded ? list.implicitHeight : segments.implicitHeight

    SegmentedSwitch {
        id: segments

        width: Math.min(implicitWidth, parent.width)
        visible: !tabs.folded
        focus: visible
        label: tabs.label
        model: tabs.names
        currentIndex: tabs.current
        onActivated: index => tabs.chosen(index)
    }
    DropDown {
        id: list

        width: parent.width
        visible: tabs.folded
        focus: visible
        label: tabs.label
        model: tabs.names
        currentIndex: tabs.current
        onActivated: index => tabs.chosen(index)
    }
}
