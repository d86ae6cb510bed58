// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// What something brought and could bring, 0 to 10: its label, the scale, the two figures; folded, the label and figures
/// stand above. `words` has the word of each half point, twenty-one; `showsWords` writes five of them below.
FocusScope {
    id: root

    property string label
    property alias brought: track.brought
    property alias potential: track.potential
    property alias single: track.single
    /// Where a score comes from that was said another time: "as in June".
    property alias broughtNote: track.broughtNote
    property alias potentialNote: track.potentialNote
    property var words: []
    property bool showsWords: false
    readonly property bool folded: width > 0 && width < Theme.scoreFold * Theme.scale
    readonly property ScoreHandle handle: track.handle

    signal began
    /// Below 0: unknown.
    signal broughtMoved(real value)
    signal potentialMoved(real value)
    signal removeAsked

    function figure(value) {
        return value < 0 ? "?" : String(Math.round(value * 10) / 10).replace(".", qsTr(".", "the decimal mark"));
    }
    function said(value) {
        return value < 0 ? qsTr("I don’t know") : figure(value) + ", " + (words[Math.round(2 * value)] ?? "");
    }
    function enter() {
        track.enter();
    }

    implicitWidth: Theme.scoreLabel + Theme.s + track.implicitWidth + Theme.scoreFigures
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: 3
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: root.folded ? 2 : 1
            Layout.rightMargin: Theme.s
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.label
                style: Theme.row
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.broughtNote || root.potentialNote
                style: Theme.caption
                color: Theme.muted
                Accessible.ignored: true
            }
        }

        ScoreFigures {
            Layout.row: 0
            Layout.column: 2
            Layout.preferredWidth: root.folded ? implicitWidth : Theme.scoreFigures
            Layout.minimumWidth: Layout.preferredWidth
            single: root.single
            brought: root.figure(root.brought)
            broughtQuiet: root.broughtNote !== ""
            potentialQuiet: root.potentialNote !== ""
            potential: root.figure(root.potential)
            turn: root.handle === null || !root.handle.unknown ? 0 : root.handle.hollow ? 2 : 1
        }

        ScoreTrack {
            id: track

            Layout.row: root.folded ? 1 : 0
            Layout.column: root.folded ? 0 : 1
            Layout.columnSpan: root.folded ? 3 : 1
            Layout.fillWidth: root.folded
            label: root.label
            broughtWords: root.said(root.brought)
            potentialWords: root.said(root.potential)
            onBegan: root.began()
            onBroughtMoved: value => root.broughtMoved(value)
            onPotentialMoved: value => root.potentialMoved(value)
            onRemoveAsked: root.removeAsked()
        }

        ScoreWords {
            Layout.row: root.folded ? 2 : 1
            Layout.column: root.folded ? 0 : 1
            Layout.columnSpan: root.folded ? 3 : 1
            Layout.fillWidth: root.folded
            Layout.preferredWidth: track.width
            visible: root.showsWords
            words: root.words
            start: track.start
            run: track.run
            spare: root.folded ? 0 : Theme.scoreFigures
        }
    }
}
