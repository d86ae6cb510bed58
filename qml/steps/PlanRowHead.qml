// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The first line of a group in the week: mark, name, its moment in short, minutes and what changes them.
RowLayout {
    id: head

    required property string name
    required property string recommendation
    required property string minutesText
    required property string moment
    /// Whether a moment is offered where there is none.
    required property bool invites
    required property bool chooses
    required property bool chosen
    required property bool choosable
    required property bool awake
    required property bool stacked

    signal choiceAsked(bool chosen)
    signal stepped(int delta)

    spacing: Theme.s

    RecommendationMark {
        Layout.rightMargin: Theme.s
        recommendation: head.recommendation
    }
    GridLayout {
        Layout.fillWidth: true
        columns: head.stacked ? 1 : 2
        columnSpacing: Theme.s
        rowSpacing: Theme.xxs

        PlainText {
            Layout.fillWidth: !moment.visible || head.stacked
            Layout.preferredWidth: moment.visible && !head.stacked ? Theme.momentWidth : implicitWidth
            style: moment.visible ? Theme.row : Theme.rowStrong
            elide: Text.ElideRight
            maximumLineCount: moment.visible && Theme.scale >= 1.5 ? 2 : 1
            text: head.name
            Accessible.ignored: true
        }
        PlainText {
            id: moment

            Layout.fillWidth: true
            visible: text.length > 0
            style: Theme.small
            color: head.moment.length > 0 ? Theme.ink : Theme.faint
            elide: Text.ElideRight
            maximumLineCount: 2
            text: head.moment.length > 0 ? head.moment : head.invites ? qsTr("add a moment, if you wish") : ""
            Accessible.ignored: true
        }
    }
    TickBox {
        visible: head.chooses
        enabled: head.choosable
        checked: head.chosen
        showsLabel: !head.stacked
        label: qsTr("one of the three")
        onClicked: head.choiceAsked(!head.chosen)
    }
    Row {
        visible: head.awake
        Layout.topMargin: -Theme.s
        Layout.bottomMargin: -Theme.s

        StepButton {
            iconName: "minus"
            label: qsTr("Five minutes less: %1").arg(head.name)
            onClicked: head.stepped(-5)
        }
        StepButton {
            iconName: "plus"
            label: qsTr("Five minutes more: %1").arg(head.name)
            onClicked: head.stepped(5)
        }
    }
    RowLayout {
        spacing: Theme.xs

        PlainText {
            style: Theme.rowStrong
            wrapMode: Text.NoWrap
            text: head.minutesText
            Accessible.ignored: true
        }
        PlainText {
            Layout.alignment: Qt.AlignBaseline
            style: Theme.small
            color: Theme.muted
            wrapMode: Text.NoWrap
            text: qsTr("min")
            Accessible.ignored: true
        }
    }
}
