// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// A group that is left, in short.
Item {
    id: line

    required property int index
    required property string name
    required property string recommendation
    required property string detail

    implicitHeight: row.implicitHeight + Theme.xs + Theme.hair
    Accessible.role: Accessible.ListItem
    Accessible.name: line.detail.length > 0 ? line.name + ", " + line.detail : line.name

    Rectangle {
        width: line.width
        height: Theme.hair
        color: Theme.line
    }
    RowLayout {
        id: row

        y: Theme.xs
        width: line.width
        spacing: Theme.sm

        RecommendationMark {
            recommendation: line.recommendation
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                style: Theme.smallMedium
                elide: Text.ElideRight
                maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
                text: line.name
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                style: Theme.caption
                color: Theme.muted
                elide: Text.ElideRight
                maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
                text: line.detail
                Accessible.ignored: true
            }
        }
    }
}
