// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Trials and partings: each trial as a bet, then the parting kit, group by group.
FocusScope {
    id: tray

    required property Session session
    required property WeekPlan week
    required property bool narrow
    readonly property bool folded: width / Theme.scale < Theme.partingFold

    function enterTrial() {
        if (bets.count > 0) (bets.itemAt(0) as TrialCard).enter();
    }
    function enterKit(groupId) {
        tray.week.partings.open(groupId);
        tray.session.card = groupId;
        if (kit.visible) list.forceActiveFocus();
    }

    Keys.onPressed: event => {
        event.accepted = kit.visible && (event.matches(StandardKey.Copy) || event.key === Qt.Key_M && event.modifiers === Qt.NoModifier);
        if (event.accepted && event.key === Qt.Key_M) tray.week.partings.setMute(!tray.week.partings.mute);
        else if (event.accepted) card.copy();
    }

    Scroll {
        anchors.fill: parent
        anchors.leftMargin: -Theme.m
        anchors.rightMargin: -Theme.m
        anchors.topMargin: tray.narrow ? -Theme.s : -Theme.m // not over the question
        padding: Theme.m

        ColumnLayout {
            width: tray.width
            spacing: Theme.m

            Column {
                Layout.fillWidth: true
                visible: bets.count > 0
                spacing: Theme.m

                Repeater {
                    id: bets

                    model: tray.week.trials

                    TrialCard {
                        width: parent ? parent.width : 0
                        session: tray.session
                        trials: tray.week.trials
                        folded: tray.narrow
                    }
                }
            }
            GridLayout {
                id: kit

                Layout.fillWidth: true
                visible: tray.week.partings.count > 0
                columns: tray.folded ? 1 : 2
                columnSpacing: Theme.l
                rowSpacing: Theme.m

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: tray.folded
                    Layout.preferredWidth: tray.folded ? tray.width : Theme.partingList
                    Layout.maximumWidth: tray.folded ? tray.width : Theme.partingList
                    spacing: Theme.s

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s

                        Heading {
                            Layout.fillWidth: true
                            Layout.maximumWidth: Math.ceil(implicitWidth)
                            text: qsTr("The parting kit")
                        }
                        Help {
                            about: "kit"
                        }
                    }
                    PartingList {
                        id: list

                        Layout.fillWidth: true
                        focus: true
                        session: tray.session
                        kit: tray.week.partings
                    }
                }
                PartingCard {
                    id: card

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    session: tray.session
                    kit: tray.week.partings
                    folded: tray.folded
                }
            }
        }
    }
}
