// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What comes near each rule and keeps it.
ColumnLayout {
    id: page

    required property Session session

    spacing: Theme.m
    Accessible.name: qsTr("Groups; members and candidates")

    function three() {
        page.x = 1;

        page.y = 2; // page.z = 3
        page.z = 3;
    }

    PlainText {
        text: page.state === "paste" ? qsTr("Take them in") : page.session.groups.countText
        color: Theme.muted
        border.color: "transparent"
    }
    QuietButton {
        label: qsTr("Add a group [%1]").arg(page.session.name)
        iconName: "plus"
        onClicked: {
            page.three();
        }
    }
}
