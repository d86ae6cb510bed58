// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The groups that are left: the open one, and which are done. One stop of the Tab key; arrows go from one to the next,
/// Space ticks.
FocusScope {
    id: list

    required property Session session
    required property PartingKit kit

    function go(delta) {
        list.kit.step(delta);
        list.session.card = list.kit.groupId;
        rows.itemAt(list.kit.current).forceActiveFocus();
    }
    function open(groupId) {
        list.kit.open(groupId);
        list.session.card = groupId;
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Groups to leave")
    Keys.onUpPressed: list.go(-1)
    Keys.onDownPressed: list.go(1)

    Column {
        id: column

        x: -Theme.sm
        width: list.width + Theme.sm

        Repeater {
            id: rows

            model: list.kit

            PressableRow {
                id: row

                required property int index
                required property string groupId
                required property string name
                required property string recommendation
                required property bool done
                required property bool current

                width: column.width
                focus: current
                usesEnter: false
                activeFocusOnTab: current
                implicitHeight: Math.max(Theme.control, line.implicitHeight + Theme.s)
                label: row.done ? qsTr("%1, done").arg(row.name) : row.name
                Accessible.selected: current
                Accessible.checkable: true
                Accessible.checked: row.done
                onClicked: list.open(row.groupId)
                Keys.onSpacePressed: list.kit.setDone(row.index, !row.done)

                background: Outline {
                    lineWidth: 0
                    color: row.current ? Theme.accentSoft : row.hovered ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
                }
                RowLayout {
                    id: line

                    anchors.fill: parent
                    anchors.leftMargin: Theme.sm
                    anchors.rightMargin: Theme.sm
                    spacing: Theme.sm

                    RecommendationMark {
                        recommendation: row.recommendation
                    }
                    PlainText {
                        Layout.fillWidth: true
                        style: row.current ? Theme.rowStrong : Theme.row
                        color: row.done && !row.current ? Theme.muted : Theme.ink
                        elide: Text.ElideRight
                        maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
                        text: row.name
                        Accessible.ignored: true
                    }
                    StepDot {
                        size: Theme.icon
                        complete: row.done
                        here: false
                    }
                }
            }
        }
    }
}
