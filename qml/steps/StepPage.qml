// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What every step is: one question, why it is asked, and its answer below; what the bar's buttons say and do.
FocusScope {
    id: page

    required property Session session
    /// Whether the window is laid out narrow: the line under the question then waits behind a button.
    required property bool narrow
    property string question
    property string why
    property string primaryLabel
    /// What comes after it within its step, as the session's card; empty: the next step.
    property string onward
    /// Empty: the step before.
    property string backLabel
    /// The keys of this screen: a list of {keys, does}.
    property var keys: []
    /// The content has all of the page: there is little room, and it asks something itself.
    property bool bare: false
    property bool whyShown: false
    /// What the content can't do with less of: the page scrolls then.
    property real least: Theme.leastContent
    readonly property real leastSide: Theme.present ? Theme.pageMargin : narrow ? Theme.l : Theme.xl
    readonly property real leastFarSide: narrow && !Theme.present ? Theme.l : Theme.pageMargin
    /// What a large window has left on either side.
    readonly property real spare: Math.max(0, Math.floor((width - leastSide - leastFarSide - Theme.contentMax) / 2))
    readonly property real side: leastSide + spare
    readonly property real farSide: leastFarSide + spare
    /// Others look on from three metres: the question is as large as it can be on one line.
    readonly property bool shown: Theme.present && Theme.question.metrics.advanceWidth(question) < contentWidth - Theme.xxl
    readonly property real contentWidth: Math.min(width - side - farSide, Theme.contentMax)
    readonly property real contentHeight: flow.height
    default property alias content: flow.data

    signal primaryAsked()
    /// The keyboard is to go to the budget, in the bar.
    signal budgetAsked()
    /// A figure of a group's card in another step is to be looked at, and then one comes back here.
    signal sourceAsked(int step, string group, string figure)
    /// The page is done with: the window goes on.
    signal finished()

    function primary() {
        if (page.activeFocus) page.commit();
        else page.forceActiveFocus();
        page.primaryAsked();
    }
    /// What is in a field becomes an edit: its field loses the keyboard for a moment.
    function commit() {
        const at = page.Window.activeFocusItem;
        rest.forceActiveFocus();
        at.forceActiveFocus();
    }
    /// The keyboard goes to a figure of the open card: a purpose's id, or what the file calls it.
    function look(figure) {
        page.forceActiveFocus();
    }
    /// A file is to be taken in here, if this is where files are.
    function take(file) {
    }
    /// Whether going back was the page's own affair.
    function back() {
        return false;
    }

    Item {
        id: rest
    }
    // Where even the least of the content has no room, the whole page scrolls.
    Scroll {
        anchors.fill: parent

        ColumnLayout {
            id: head

            x: page.side
            y: page.narrow ? Theme.xs : Theme.xl
            width: Math.min(page.contentWidth, Theme.questionWidth)
            spacing: Theme.s
            visible: !page.bare

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                Heading {
                    Layout.fillWidth: true
                    style: page.narrow && !page.shown ? Theme.questionNarrow : Theme.question
                    text: page.question
                }
                IconButton {
                    visible: page.narrow && !Theme.present && page.why.length > 0
                    iconName: "info"
                    label: qsTr("Why this is asked")
                    onClicked: page.whyShown = !page.whyShown
                }
            }
            PlainText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.whyWidth
                visible: !page.narrow || page.whyShown
                style: Theme.body
                color: Theme.muted
                text: page.why
            }
        }

        Item {
            id: flow

            x: page.side
            y: page.bare ? Theme.xs : head.y + head.height + (page.narrow ? Theme.s : Theme.m + Theme.xs)
            width: page.contentWidth
            height: Math.max(page.height - y - (page.narrow ? Theme.s : Theme.m), page.bare ? 0 : page.least)
        }
    }
}
