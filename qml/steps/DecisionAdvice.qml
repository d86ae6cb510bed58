// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What is advised for a group and how sure that is, why, and what would change it; where not enough is known, its
/// question. Scrolls where there is no room.
Scroll {
    id: advice

    required property Session session
    required property DecisionCard card
    required property bool narrow
    /// Where the group stands among the others.
    required property string placeText
    property bool allReasons: false
    property int whyGesture: 0
    /// Where the buttons stand if they scroll with the rest.
    property alias foot: foot
    readonly property bool shown: Theme.present && width / Theme.scale >= Theme.barFold
    /// Whether its points have room beside the reasons.
    readonly property bool beside: shown && width / Theme.scale >= Theme.pointsFold
    readonly property bool large: Theme.scale > 1.5
    /// So little room that the verdict would be scrolled away.
    readonly property bool slight: width / Theme.scale < Theme.headFold
    signal sheetAsked(string name)
    signal pinAsked
    signal sourceAsked(string place, string figure)
    signal reasonsAsked
    signal stepAsked(int by)

    padding: Theme.xs

    function enterTries() {
        const chip = tries.itemAt(0);
        if (chip) chip.forceActiveFocus(Qt.TabFocusReason);
    }
    function enterAnswers() {
        answers.enter();
    }
    function stepTry(row) {
        const chip = tries.itemAt(row);
        if (chip) chip.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        width: parent.width - Theme.sm
        spacing: Theme.s

        // Where others look on the verdict is the largest, and the group one line above it.
        ShownHead {
            Layout.fillWidth: true
            visible: Theme.present
            line: advice.slight ? advice.card.name : qsTr("%1, %2").arg(advice.card.name).arg(advice.card.detail)
            placeText: advice.placeText
            onStepAsked: by => advice.stepAsked(by)
        }
        GroupHead {
            Layout.fillWidth: true
            visible: !Theme.present
            name: advice.card.name
            detail: advice.card.detail
            platform: advice.card.platform
            monogram: advice.card.monogram

            DecisionTools {
                visible: !advice.narrow
                card: advice.card
                onSheetAsked: name => advice.sheetAsked(name)
                onPinAsked: advice.pinAsked()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: advice.narrow ? 0 : Theme.xs
            spacing: Theme.sm

            RecommendationMark {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.tight
                recommendation: advice.card.mark
                size: advice.shown ? Theme.verdictMarkPresent : Theme.verdictMark
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                Heading {
                    Layout.fillWidth: true
                    style: advice.shown ? Theme.verdictPresent : Theme.verdict
                    text: advice.card.verdict
                }
                DecisionSure {
                    Layout.fillWidth: true
                    visible: !advice.shown
                    card: advice.card
                    narrow: advice.narrow
                    onSumsAsked: advice.sheetAsked("sums")
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            style: Theme.smallMedium
            color: Theme.danger
            text: advice.card.overText
        }
        Field {
            Layout.fillWidth: true
            visible: advice.card.otherwise
            label: qsTr("You decide otherwise. Why? (only if you wish)")
            value: advice.card.why
            onEditingChanged: advice.whyGesture = advice.session.gesture()
            onEdited: text => advice.card.setWhy(text, advice.whyGesture)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: advice.beside ? 2 : 1
            columnSpacing: Theme.xl
            rowSpacing: Theme.s

            DecisionReasons {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                card: advice.card
                all: advice.allReasons
                onOpened: (place, figure) => advice.sourceAsked(place, figure)
            }
            When {
                on: advice.shown && advice.card.judged

                ShownPoints {
                    Layout.fillWidth: !advice.beside
                    Layout.preferredWidth: Theme.pointsWidth
                    Layout.alignment: Qt.AlignTop
                    session: advice.session
                    groupId: advice.card.groupId
                }
            }
        }
        DecisionSure {
            Layout.fillWidth: true
            visible: advice.shown
            card: advice.card
            narrow: advice.narrow
            onSumsAsked: advice.sheetAsked("sums")
        }
        DecisionAnswers {
            id: answers

            Layout.fillWidth: true
            visible: !advice.card.judged && advice.card.ask !== ""
            card: advice.card
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: tries.count > 0 || advice.card.moreReasons > 0 || advice.narrow
            spacing: Theme.s

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.hair
                color: Theme.line
            }
            GridLayout {
                columns: advice.large ? 2 : 4
                columnSpacing: Theme.sm
                rowSpacing: Theme.xs

                Icon {
                    visible: tries.count > 0
                    name: "bulb"
                    size: Theme.iconList
                    color: Theme.muted
                }
                PlainText {
                    Layout.fillWidth: true
                    style: Theme.row
                    text: tries.count === 0 ? "" : advice.narrow ? qsTr("What would change it") : qsTr("What would change it: try, and look")
                }
                QuietButton {
                    Layout.columnSpan: advice.large ? 2 : 1
                    visible: advice.card.moreReasons > 0
                    compact: true
                    usesEnter: ringed
                    label: advice.allReasons ? qsTr("Fewer reasons (R)") : qsTr("All reasons (R)")
                    onClicked: advice.reasonsAsked()
                }
                DecisionTools {
                    Layout.columnSpan: advice.large ? 2 : 1
                    visible: advice.narrow
                    card: advice.card
                    onSheetAsked: name => advice.sheetAsked(name)
                    onPinAsked: advice.pinAsked()
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.l + Theme.tight
                spacing: Theme.s

                Repeater {
                    id: tries

                    model: advice.card.tries

                    TryChip {
                        id: chip

                        required property int index
                        required property string name

                        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                        label: name
                        onClicked: advice.card.tryOut(index)
                        Keys.onLeftPressed: advice.stepTry(chip.index - 1)
                        Keys.onRightPressed: advice.stepTry(chip.index + 1)
                    }
                }
            }
        }
        Item {
            id: foot

            Layout.fillWidth: true
            visible: children.length > 0
            implicitHeight: childrenRect.height
        }
    }
}
