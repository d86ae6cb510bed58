// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// How one group is left: a word, whom to keep, the way out. Nothing is sent or clicked for the person.
Card {
    id: card

    required property Session session
    required property PartingKit kit
    required property bool folded
    property bool copied: false
    property bool unopened: false
    property int visit: 0

    function copy() {
        card.kit.copyMessage();
        card.copied = true;
    }
    function forget() {
        card.copied = false;
        card.unopened = false;
    }

    Connections {
        target: card.kit

        function onShown() {
            card.forget();
        }
    }

    ColumnLayout {
        width: parent ? parent.width : 0
        spacing: Theme.sm

        GroupHead {
            Layout.fillWidth: true
            name: card.kit.name
            detail: card.kit.detail
            platform: card.kit.platform
            monogram: card.kit.monogram

            TickBox {
                checked: card.kit.done
                label: qsTr("Done")
                onClicked: card.kit.setDone(card.kit.current, !card.kit.done)
            }
        }
        PartingPart {
            Layout.fillWidth: true
            number: 1
            title: card.kit.wordTitle
            aside: DropDown {
                compact: true
                label: qsTr("The language of the word")
                model: card.kit.languageNames
                currentIndex: card.kit.languageIndex
                onActivated: index => card.kit.setLanguage(index)
            }

            GridLayout {
                Layout.fillWidth: true
                columns: card.folded ? 1 : 2
                columnSpacing: Theme.s

                LongField {
                    Layout.fillWidth: true
                    label: card.kit.wordTitle
                    showsLabel: false
                    lines: 2
                    value: card.kit.message
                    hint: qsTr("or say nothing: a reader may leave quietly")
                    onEditingChanged: if (editing) card.visit = card.session.gesture()
                    onEdited: text => card.kit.setMessage(text, card.visit)
                }
                SecondaryButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.tight
                    compact: true
                    iconName: card.copied ? "check" : "copy"
                    label: card.copied ? qsTr("Copied") : qsTr("Copy")
                    onClicked: card.copy()
                }
            }
        }
        PartingPart {
            Layout.fillWidth: true
            number: 2
            title: qsTr("Whom to keep first")

            PlainText {
                Layout.fillWidth: true
                style: Theme.small
                color: Theme.muted
                text: card.kit.keepWhy
            }
            Field {
                Layout.fillWidth: true
                compact: true
                usesEnter: false
                label: qsTr("Whom to keep first")
                placeholder: qsTr("names, with commas")
                value: card.kit.keepText
                onEditingChanged: if (editing) card.visit = card.session.gesture()
                onEdited: text => card.kit.setKeep(text, card.visit)
            }
        }
        PartingPart {
            Layout.fillWidth: true
            number: 3
            title: qsTr("The way out")

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s

                SecondaryButton {
                    visible: card.kit.linked && !Theme.present // a browser's window shows more than this person
                    compact: true
                    iconName: "link"
                    label: qsTr("Open the group’s page")
                    onClicked: card.unopened = !card.kit.openPage()
                }
                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    topPadding: Theme.s
                    style: Theme.small
                    color: Theme.muted
                    text: card.kit.wayText
                }
                Chip {
                    checkable: true
                    checked: card.kit.mute
                    iconName: "mute"
                    label: qsTr("only mute")
                    onClicked: card.kit.setMute(!card.kit.mute)
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: card.unopened
                style: Theme.small
                color: Theme.danger
                text: qsTr("No browser opened. The message can be copied all the same.")
            }
        }
    }
}
