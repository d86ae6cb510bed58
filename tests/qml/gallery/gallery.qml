// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The parts in their states, in the order of the design's components.png.
Window {
    id: window

    property bool dark: false
    property real factor: 1

    height: page.implicitHeight + 2 * Theme.xl
    visible: true
    color: Theme.page
    title: qsTr("Recentre, the parts")
    Component.onCompleted: {
        Theme.dark = dark;
        Theme.textFactor = factor;
    }

    GridLayout {
        id: page

        x: Theme.xl
        y: Theme.xl
        width: window.width - 2 * x
        columns: Theme.scale > 1.3 ? 1 : 2
        columnSpacing: Theme.l
        rowSpacing: Theme.l

        RowLayout {
            Layout.columnSpan: page.columns
            spacing: Theme.m

            Repeater {
                model: [1, 0.67, 0.33, 0]

                Mark {
                    required property real modelData

                    size: Theme.control
                    offset: modelData
                }
            }

            PlainText {
                text: window.title
                style: Theme.questionNarrow
            }
        }

        LeftColumn {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.sideWidth
            Layout.fillWidth: true
        }

        RightColumn {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.sideWidth
            Layout.fillWidth: true
        }

        Scales {
            Layout.columnSpan: page.columns
        }

        Icons {
            Layout.columnSpan: page.columns
        }
    }
}
