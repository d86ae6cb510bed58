// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// The card of scores: the group, what it serves, and for each what it brought and could bring.
Card {
    id: scores

    required property Session session
    required property BringsCard card
    required property bool narrow

    topPadding: Theme.icon
    leftPadding: scores.narrow ? Theme.icon : Theme.tile
    rightPadding: leftPadding
    bottomPadding: Theme.inset

    function enterTag(row) {
        (tags.itemAt(row) as BringsTag).enter();
    }
    /// The keyboard goes to what it brings for a purpose; whether it serves that.
    function enterPurpose(id) {
        const row = scores.card.tagRow(id);
        if (row >= 0) scores.enterTag(row);
        return row >= 0;
    }
    function enterServing() {
        serving.enter();
    }
    function fold() {
        serving.fold();
    }

    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.sm

        GroupHead {
            Layout.fillWidth: true
            name: scores.card.name
            detail: scores.card.detail
            platform: scores.card.platform
            monogram: scores.card.monogram
            placeText: scores.card.placeText
        }
        RowLayout {
            Layout.fillWidth: true
            visible: scores.card.tags.count > 0
            spacing: Theme.s

            ScoreLegend {
                Layout.fillWidth: true
                single: scores.card.candidate
            }
            Help {
                Layout.alignment: Qt.AlignTop
                about: "scores"
            }
        }
        Column {
            Layout.fillWidth: true
            visible: scores.card.tags.count > 0
            spacing: Theme.s

            Repeater {
                id: tags

                model: scores.card.tags

                BringsTag {
                    required property int index
                    required property var model

                    width: parent ? parent.width : 0
                    session: scores.session
                    card: scores.card
                    purposeId: model.purposeId
                    label: model.name
                    brought: model.brought
                    potential: model.potential
                    broughtBefore: model.broughtBefore
                    potentialBefore: model.potentialBefore
                    showsWords: index === scores.card.tags.count - 1
                }
            }
        }
        BringsServing {
            id: serving

            Layout.fillWidth: true
            card: scores.card
            onScoresAsked: scores.enterTag(Math.max(0, scores.card.unscoredRow()))
        }
    }
}
