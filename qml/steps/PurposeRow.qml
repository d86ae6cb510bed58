// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A group among those of one purpose: its name, its two handles on the axis that all share, its figures.
FocusScope {
    id: row

    required property string groupId
    required property string name
    required property string platform
    required property string monogram
    required property bool single
    required property real brought
    required property real potential
    required property PurposePass pass
    /// Whether the name stands above the handles.
    required property bool folded
    required property bool current
    /// What one gesture asks is one step of undo.
    property int act: 0

    function said(value) {
        return value < 0 ? qsTr("I don’t know") : row.figure(value) + ", " + row.pass.scoreWords[Math.round(2 * value)];
    }
    function figure(value) {
        return value < 0 ? "?" : String(Math.round(value * 10) / 10).replace(".", qsTr(".", "the decimal mark"));
    }
    function follow() {
        if (row.activeFocus) row.take();
        else row.pass.letGo(row.groupId);
    }
    function take() {
        if (!track.handle) track.enter(row.pass.handleOf(row.groupId));
    }

    implicitHeight: grid.implicitHeight
    onActiveFocusChanged: row.follow()

    Outline {
        anchors.fill: parent
        anchors.leftMargin: Theme.s
        anchors.rightMargin: Theme.s
        lineWidth: 0
        color: row.activeFocus ? Theme.accentSoft : Qt.alpha(Theme.accentSoft, 0)
    }
    GridLayout {
        id: grid

        x: Theme.m
        width: row.width - 2 * Theme.m
        columns: row.folded ? 3 : 4
        columnSpacing: Theme.s
        rowSpacing: 0

        PlatformTile {
            platform: row.platform
            monogram: row.monogram
            size: Theme.l
        }
        PlainText {
            Layout.fillWidth: row.folded
            Layout.preferredWidth: row.folded ? -1 : Theme.purposeName
            Layout.maximumWidth: row.folded ? Infinity : Theme.purposeName
            style: Theme.smallMedium
            elide: Text.ElideRight
            maximumLineCount: row.folded || Theme.scale >= 1.5 ? 2 : 1
            text: row.name
            Accessible.ignored: true
        }
        ScoreFigures {
            Layout.row: 0
            Layout.column: row.folded ? 2 : 3
            Layout.preferredWidth: Theme.scoreFigures
            single: row.single
            brought: row.figure(row.brought)
            potential: row.figure(row.potential)
        }
        ScoreTrack {
            id: track

            Layout.row: row.folded ? 1 : 0
            Layout.column: row.folded ? 0 : 2
            Layout.columnSpan: row.folded ? 3 : 1
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.controlCompact
            label: row.name
            showsWell: false
            showsLine: false
            arrows: true
            reached: row.current || row.activeFocus
            single: row.single
            brought: row.brought
            potential: row.potential
            broughtWords: row.said(row.brought)
            potentialWords: row.said(row.potential)
            onHandleChanged: if (handle) row.pass.hold(row.groupId, handle.hollow)
            onBegan: row.act = row.pass.session.gesture()
            onBroughtMoved: value => row.pass.scoreBrought(row.groupId, value, row.act)
            onPotentialMoved: value => row.pass.scorePotential(row.groupId, value, row.act)
        }
    }
}
