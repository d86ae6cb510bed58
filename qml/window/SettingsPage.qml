// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// Language, appearance, text size and motion, each at once; and the copies, with what going back to one would change.
StepPage {
    id: page

    required property Program program
    /// From a coach's list of people: nobody is open.
    readonly property bool nobody: session === null
    readonly property Settings settings: program.settings
    readonly property KeptCopies copies: program.copies
    readonly property bool previewing: copies.previewing
    /// One visit to the name is one step of undo.
    property int visit: 0
    readonly property var factors: [1, 1.25, 1.5, 2]

    question: previewing ? qsTr("Go back to %1?").arg(copies.chosenTitle) : qsTr("How shall it look and read?")
    why: previewing ? qsTr("Nothing has changed yet: this is what the copy holds, beside what is here now.")
                    : qsTr("Everything here takes effect at once. Going back to a copy shows first what it would change.")
    primaryLabel: previewing ? qsTr("Go back to this copy") : nobody && settings.coach ? qsTr("Back to the people") : qsTr("Back to the exercise")
    backLabel: previewing ? qsTr("Not now") : ""
    onFinished: page.copies.dismiss()
    onPrimaryAsked: previewing ? copies.goBack() : page.finished()
    least: preview.made?.implicitHeight ?? Theme.leastContent

    Keys.onEscapePressed: page.back()

    function back() {
        if (page.previewing) page.copies.dismiss();
        else page.finished();
        return true;
    }

    component Choice: ColumnLayout {
        id: choice

        required property string label
        required property var options
        required property int current
        signal chosen(int index)

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.m
        spacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            style: Theme.label
            text: choice.label
        }
        SegmentedSwitch {
            Layout.fillWidth: true
            label: choice.label
            model: choice.options
            currentIndex: choice.current
            onActivated: index => choice.chosen(index)
        }
    }

    When {
        id: preview

        on: page.previewing

        GoBackPreview {
            width: Math.min(page.contentWidth, Theme.settingsWidth)
            copies: page.copies
            narrow: page.narrow
        }
    }
    Scroll {
        anchors.fill: parent
        visible: !page.previewing
        onVisibleChanged: if (visible) kept.comeBack()
        anchors.leftMargin: -Theme.s
        anchors.rightMargin: -Theme.m
        padding: Theme.s

        ColumnLayout {
            width: Math.min(page.contentWidth, Theme.settingsWidth)
            spacing: Theme.m

            Field {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.m
                visible: !page.nobody
                label: qsTr("What shall I call you?")
                value: page.session?.personName ?? ""
                onEditingChanged: if (editing) page.visit = page.session.gesture()
                onEdited: text => error = page.session.about.setName(text, page.visit)
            }
            Choice {
                label: qsTr("Language")
                options: ["English", "Français"]
                current: page.settings.language === "fr" ? 1 : 0
                onChosen: index => page.settings.language = index === 1 ? "fr" : "en"
            }
            Choice {
                label: qsTr("Light or dark")
                options: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
                current: page.settings.appearance
                onChosen: index => page.settings.appearance = index
            }
            Choice {
                label: qsTr("Text size")
                options: ["100 %", "125 %", "150 %", "200 %"]
                current: page.factors.indexOf(page.settings.textFactor)
                onChosen: index => page.settings.textFactor = page.factors[index]
            }
            Choice {
                label: qsTr("Motion")
                options: [qsTr("As the desktop"), qsTr("Full"), qsTr("Reduced")]
                current: page.settings.motion
                onChosen: index => page.settings.motion = index
            }
            Choice {
                visible: !page.program.example
                label: qsTr("For whom")
                options: [qsTr("For myself"), qsTr("I am a coach")]
                current: page.settings.coach ? 1 : 0
                onChosen: index => page.settings.coach = index === 1
            }
            CopiesSection {
                id: kept

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.m
                visible: !page.program.example
                program: page.program
            }
        }
    }
}
