// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// The minutes that a group takes in a week: felt, measured, or not known.
FocusScope {
    id: root

    required property DoingCard card

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight

    /// The usual figures go away with the answer: the keyboard stays with it.
    function say(text) {
        stepper.forceActiveFocus();
        stepper.error = root.card.sayMinutes(text);
    }
    function useMeasured() {
        stepper.forceActiveFocus();
        root.card.useMeasured();
    }

    Connections {
        target: root.card

        function onGroupChanged() {
            stepper.error = "";
        }
    }

    Flow {
        id: flow

        width: root.width
        spacing: Theme.s

        MinutesStepper {
            id: stepper

            width: Theme.stepperWidth
            focus: true
            enterGoesOn: true
            label: qsTr("Minutes in a week")
            value: root.card.minutes
            known: root.card.minutesKnown
            figure: root.card.minutesText
            quiet: root.card.minutesBefore
            note: quiet ? root.card.beforeText : ""
            onStepped: delta => root.card.stepMinutes(delta)
            onTyped: text => error = root.card.sayMinutes(text)
        }
        Row {
            height: Theme.control
            spacing: Theme.xs
            visible: root.card.minutesKnown && !root.card.minutesBefore

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.card.measured
                name: "import"
                size: Theme.iconSmall
                color: Theme.accent
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                style: Theme.small
                color: Theme.muted
                text: root.card.measured ? qsTr("measured") : qsTr("felt")
            }
        }
        Repeater {
            model: root.card.minutesKnown ? [] : [15, 30, 60]

            Centred {
                id: usual

                required property int modelData

                Chip {
                    anchors.verticalCenter: parent.verticalCenter
                    focusPolicy: Qt.NoFocus // it goes away once the field beside it is left with a figure
                    usesEnter: false
                    label: usual.modelData
                    Accessible.name: qsTr("%1 minutes").arg(label)
                    onClicked: root.say(label)
                }
            }
        }
        Centred {
            visible: root.card.measuredOffer.length > 0

            FoundChip {
                anchors.verticalCenter: parent.verticalCenter
                label: root.card.measuredOffer
                onClicked: root.useMeasured()
            }
        }
        Centred {
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                checkable: true
                checked: root.card.minutesUnknown
                dashed: true
                usesEnter: false
                label: qsTr("I don’t know")
                onClicked: root.card.sayUnknown("minutesPerWeek")
            }
        }
    }

    /// As high as the stepper, so that what is lower stands in its middle.
    component Centred: Item {
        width: childrenRect.width
        height: Math.max(Theme.control, children[0].height) // the rectangle of all goes with where they stand
    }
}
