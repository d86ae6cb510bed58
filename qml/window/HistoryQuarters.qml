// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Charts
import Recentre.Components
import Recentre.Steps

/// Quarter against quarter: the two lines, their sentence, and a row a group. A row that is pressed opens its lines.
ColumnLayout {
    id: quarters

    required property Session session
    required property ChartImage shots
    required property QuarterList list
    required property bool folded
    property string chosen: ""

    function choose(group) {
        quarters.chosen = quarters.chosen === group ? "" : group;
    }

    function toggleTable() {
        time.toggleTable();
        points.toggleTable();
    }

    spacing: Theme.sm
    Keys.onEscapePressed: event => {
        event.accepted = quarters.chosen !== "";
        quarters.chosen = "";
    }

    component Line: PictureFrame {
        id: line

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.weightWidth
        topPadding: Theme.s
        bottomPadding: Theme.sm
        session: quarters.session
        shots: quarters.shots
        leastHeight: view.implicitHeight
        said: false

        QuartersView {
            id: view

            anchors.fill: parent
            picture: line.picture
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: quarters.folded || points.tabled ? 1 : 2
        columnSpacing: Theme.m + Theme.xs
        rowSpacing: Theme.sm

        Line {
            id: time

            picture: QuartersChart {
                session: quarters.session
                group: quarters.chosen
            }
        }
        Line {
            id: points

            picture: QuartersChart {
                session: quarters.session
                group: quarters.chosen
                measure: QuartersChart.Points
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m

        PlainText {
            Layout.fillWidth: true
            style: Theme.voice
            text: time.picture.sentence
        }
        QuietButton {
            visible: quarters.chosen !== ""
            label: qsTr("All groups")
            onClicked: quarters.chosen = ""
        }
    }
    HistoryTable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.leastContent
        Layout.preferredHeight: Theme.leastContent
        list: quarters.list
        chosen: quarters.chosen
        onGroupAsked: group => quarters.choose(group)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.m

        Repeater {
            model: quarters.list.legend

            Row {
                id: sign

                required property var modelData

                spacing: Theme.s

                RecommendationMark {
                    anchors.verticalCenter: parent.verticalCenter
                    recommendation: sign.modelData.mark
                    size: Theme.sm
                }
                PlainText {
                    style: Theme.caption
                    color: Theme.muted
                    text: sign.modelData.word
                }
            }
        }
        PlainText {
            width: Math.min(implicitWidth, parent.width)
            style: Theme.caption
            color: Theme.muted
            text: qsTr("Minutes a week. After a slash: the advice, where you decided otherwise.")
        }
    }
}
