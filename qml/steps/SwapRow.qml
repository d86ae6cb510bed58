// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.Components

/// A group of the week in a swap: its mark, its name, its minutes as a bar and in figures. Below the first that gives
/// way stands why.
Item {
    id: row

    required property string name
    required property string mark
    required property string was
    required property string figure
    required property string part
    required property int before
    required property int after
    required property bool begins
    required property string spoken
    /// The minutes that a bar as long as its place stands for.
    required property int full
    readonly property bool forced: part === "forced"
    readonly property bool gives: part === "gives"
    /// Where there is no room beside the name the bar lies under it.
    readonly property bool folded: width < Theme.swapFold
    readonly property real figuresWidth: Math.ceil(Theme.row.metrics.advanceWidth("~" + full + " → ~" + full))
    readonly property PulledBar bar: length
    property bool held: false

    implicitHeight: head.height + body.height
    Accessible.role: Accessible.StaticText
    Accessible.name: row.spoken
    Accessible.ignored: row.forced

    Item {
        id: head

        width: row.width
        height: row.begins ? title.implicitHeight + Theme.l : 0
        visible: row.begins

        Rectangle {
            y: Theme.s
            width: parent.width
            height: Theme.hair
            color: Theme.line
        }
        PlainText {
            id: title

            y: Theme.m + Theme.xs
            width: parent.width
            style: Theme.small
            color: Theme.muted
            text: qsTr("what gives way")
        }
    }
    Item {
        id: body

        readonly property real lineHeight: Math.max(Theme.decisionRow, label.implicitHeight + Theme.s)

        y: head.height
        width: row.width
        height: lineHeight + (row.folded ? length.height + Theme.s : 0)

        RecommendationMark {
            id: sign

            y: (body.lineHeight - height) / 2
            recommendation: row.mark
        }
        PlainText {
            id: label

            anchors.left: sign.right
            anchors.leftMargin: Theme.sm
            anchors.right: row.folded ? figures.left : length.left
            anchors.rightMargin: Theme.s
            y: (body.lineHeight - height) / 2
            style: row.forced ? Theme.rowStrong : Theme.row
            color: row.gives ? Theme.muted : Theme.ink
            text: row.name
            Accessible.ignored: true
        }
        PulledBar {
            id: length

            x: row.folded ? label.x : figures.x - Theme.m - width
            y: row.folded ? body.lineHeight - Theme.xs : (body.lineHeight - height) / 2
            width: row.folded ? body.width - label.x : Math.round(body.width * 0.22)
            share: row.after / row.full
            was: row.before / row.full
            color: row.forced ? Theme.recommendationColour("keep") : Theme.objective1
            held: row.held
        }
        Item {
            id: figures

            anchors.right: parent.right
            y: (body.lineHeight - height) / 2
            width: row.figuresWidth
            height: number.implicitHeight

            PlainText {
                anchors.right: number.left
                anchors.rightMargin: Theme.xs
                style: Theme.rowRegular
                color: Theme.muted
                wrapMode: Text.NoWrap
                text: row.was
                Accessible.ignored: true
            }
            PlainText {
                id: number

                anchors.right: parent.right
                style: Theme.rowStrong
                wrapMode: Text.NoWrap
                text: row.figure
                Accessible.ignored: true
            }
        }
    }
}
