// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// Step 5: where the time goes and what comes back, as charts; what the figures show; what surprises.
StepPage {
    id: page

    property alias tab: place.tab
    readonly property bool folded: narrow
    readonly property real mainWidth: folded ? contentWidth : contentWidth - Theme.chartAside - Theme.l - Theme.xs
    readonly property var names: [qsTr("Time and value"), qsTr("Purposes"), qsTr("Needed"), qsTr("An hour"),
        qsTr("Objectives"), qsTr("Giving"), qsTr("Budget")]

    question: qsTr("Where does your time go, and what comes back?")
    why: qsTr("Nothing here is a judgement. These are the figures you gave, put side by side.")
    primaryLabel: qsTr("On to my decisions")
    keys: [
        {"keys": "← →", "does": qsTr("on the switch: from chart to chart")},
        {"keys": qsTr("arrows"), "does": qsTr("in a chart: to the nearest point that way")},
        {"keys": qsTr("Enter"), "does": qsTr("in a chart: to what you said about the group")},
        {"keys": qsTr("T"), "does": qsTr("as a table, or as a drawing")},
        {"keys": "← →", "does": qsTr("on the budget’s curve: five minutes less or more")}
    ]
    onPrimaryAsked: page.finished()

    function openCard(group) {
        const session = page.session; // the page goes with its step, and a new step chooses its own card
        session.step = 4;
        session.card = group;
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_T && !event.modifiers;
        if (event.accepted) body.toggleTable();
    }

    PicturePlace {
        id: place

        session: page.session
    }
    ChartImage {
        id: images

        session: page.session
    }
    RealisationList {
        id: realisations

        session: page.session
    }

    Scroll {
        id: scroll

        anchors.fill: parent
        anchors.topMargin: page.narrow ? -Theme.s : -Theme.sm
        anchors.leftMargin: -Theme.s
        anchors.rightMargin: -Theme.m
        padding: Theme.s

        GridLayout {
            width: page.contentWidth + (page.folded ? 0 : Theme.m)
            columns: page.folded ? 1 : 2
            columnSpacing: Theme.l + Theme.xs
            rowSpacing: Theme.l

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: page.mainWidth
                Layout.preferredHeight: Math.max(implicitHeight, page.folded && !Theme.present ? 0 : scroll.height - 2 * Theme.s)
                spacing: Theme.sm

                PictureTabs {
                    Layout.fillWidth: true
                    focus: true
                    names: page.names
                    current: page.tab
                    folded: page.width / Theme.scale < Theme.twoColumns
                    onChosen: tab => page.tab = tab
                }
                PictureBody {
                    id: body

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    session: page.session
                    shots: images
                    tab: page.tab
                    onGroupAsked: group => page.openCard(group)
                }
            }
            Scroll {
                Layout.alignment: Qt.AlignTop
                Layout.leftMargin: -Theme.sm
                Layout.preferredWidth: (page.folded ? page.contentWidth : Theme.chartAside + Theme.m) + Theme.sm
                padding: Theme.sm
                Layout.preferredHeight: page.folded ? contentHeight : scroll.height - 2 * Theme.s
                interactive: !page.folded

                PictureSide {
                    width: parent.width - (page.folded ? 0 : Theme.xs)
                    session: page.session
                    shots: images
                    list: realisations
                    tab: page.tab
                    figures: place.figures
                    opened: place.realisation
                    onFiguresAsked: place.showFigures()
                    onTurned: (code, chart) => place.turn(code, chart)
                    onGroupAsked: group => page.openCard(group)
                }
            }
        }
    }
}
