// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// One person's exercise: the rail, the step, the bar. Steps are numbered 1 to 7.
UndoScope {
    id: workspace

    required property Program program
    required property Session session
    property bool settingsOpen: false
    readonly property bool narrow: width / Theme.textFactor < Theme.narrow
    readonly property real scattered: 1 - session.stepsDone / 6
    property StepPage page: null
    readonly property var names: [qsTr("Objectives"), qsTr("Groups"), qsTr("What I do there"), qsTr("What it brings"),
        qsTr("The picture"), qsTr("Decisions"), qsTr("Plan")]

    function go(step) {
        workspace.leave();
        visit.group = "";
        workspace.session.step = Math.max(1, Math.min(7, step));
    }
    function leave() {
        workspace.forceActiveFocus();
        workspace.settingsOpen = false;
    }
    /// A page is there: it is what the bar speaks of, and where the keyboard is.
    function arrive(arrived) {
        workspace.page = arrived;
        arrived.forceActiveFocus();
        arrival.restart();
    }
    function primary() {
        visit.on && !workspace.settingsOpen ? workspace.comeBack() : workspace.page.primary();
    }
    function back() {
        if (visit.on) workspace.comeBack();
        else if (!workspace.page.back()) workspace.go(workspace.session.step - 1);
    }
    /// Another card is looked at for the figure behind a reason; then one comes back to the same decision.
    function lookAt(step, group, figure) {
        visit.begin(step, group);
        workspace.page.look(figure);
    }
    function comeBack() {
        workspace.leave();
        visit.end();
        workspace.page.look("");
    }
    /// Whatever is left of Escape: back from a look, and from the bar to the page.
    function stepOut() {
        if (visit.on) workspace.comeBack();
        else if (workspace.page) workspace.page.forceActiveFocus();
    }

    onUndo: workspace.session.undo()
    onRedo: workspace.session.redo()
    Keys.onReturnPressed: workspace.primary()
    Keys.onEnterPressed: workspace.primary()
    Keys.onEscapePressed: workspace.stepOut()

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: workspace.primary()
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.open()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: workspace.back()
    }
    Instantiator {
        model: 7

        Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            onActivated: workspace.go(index + 1)
        }
    }

    Connections {
        target: workspace.page

        function onBudgetAsked() {
            bar.focusBudget();
        }
        function onSourceAsked(step, group, figure) {
            workspace.lookAt(step, group, figure);
        }
    }

    SourceVisit {
        id: visit

        session: workspace.session
    }
    PageDrawing {
        anchors.right: parent.right
        offset: workspace.scattered
        visible: !workspace.narrow && workspace.height >= Theme.drawingHeight && Theme.textFactor < 1.5
    }

    When {
        on: !workspace.narrow

        Rail {
            width: Theme.rail
            height: workspace.height
            session: workspace.session
            names: workspace.names
            scattered: workspace.scattered
            settingsOpen: workspace.settingsOpen
            example: workspace.program.example
            onExampleLeft: workspace.program.closeExample()
            onChosen: step => workspace.go(step)
            onSettingsAsked: workspace.settingsOpen = true
        }
    }
    When {
        id: strip

        on: workspace.narrow

        RailStrip {
            width: workspace.width
            session: workspace.session
            names: workspace.names
            scattered: workspace.scattered
            onChosen: step => workspace.go(step)
            example: workspace.program.example
            onExampleLeft: workspace.program.closeExample()
            onSettingsAsked: workspace.settingsOpen = true
        }
    }

    FocusScope {
        id: stage

        x: workspace.narrow ? 0 : Theme.rail
        y: strip.made ? strip.made.height : 0
        width: workspace.width - x
        height: bar.y - banner.height - y
        transform: Translate {
            id: slide
        }

        StepPages {
            anchors.fill: parent
            session: workspace.session
            narrow: workspace.narrow
            closed: workspace.settingsOpen
            onArrived: page => workspace.arrive(page)
            onFinished: step => workspace.go(step + 1)
        }
        When {
            on: workspace.settingsOpen

            SettingsPage {
                anchors.fill: parent
                session: workspace.session
                settings: workspace.program.settings
                narrow: workspace.narrow
                onFinished: workspace.settingsOpen = false
                Component.onCompleted: workspace.arrive(this)
            }
        }
        PageArrival {
            id: arrival

            page: stage
            slide: slide
        }
    }

    UndoToast {
        anchors.bottom: banner.top
        anchors.bottomMargin: Theme.m
        x: stage.x + Theme.xl
        width: Math.min(workspace.width - x - Theme.xl, Theme.toastWidth)
        z: 1
        session: workspace.session
        onUndone: workspace.session.undo()
    }
    SaveBanner {
        id: banner

        anchors.bottom: bar.top
        x: stage.x
        width: workspace.width - x
        program: workspace.program
        session: workspace.session
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        x: stage.x
        width: workspace.width - x
        session: workspace.session
        narrow: workspace.narrow
        primaryLabel: visit.on && !workspace.settingsOpen ? qsTr("Back to the decision") : workspace.page ? workspace.page.primaryLabel : ""
        backLabel: visit.on ? workspace.names[5] : workspace.settingsOpen || !workspace.page ? "" : workspace.page.backLabel.length > 0 ? workspace.page.backLabel
                 : workspace.session.step > 1 ? workspace.names[workspace.session.step - 2] : ""
        onPrimary: workspace.primary()
        onBack: workspace.back()
    }

    KeysOverlay {
        id: keys

        keys: workspace.page ? workspace.page.keys : []
    }
}
