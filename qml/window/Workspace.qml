// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// One person's exercise: the rail, the step, the bar.
Exercise {
    id: workspace

    required property Program program

    /// What stands in place of the step; the list of people is no page of this person's.
    function ask(name) {
        if (name === "people") workspace.program.showPeople();
        else workspace.aside = name;
    }

    /// What couldn't be gone back to says why where it was asked for.
    function begin() {
        workspace.lookBack();
        if (workspace.program.copies.refused) workspace.aside = "settings";
    }

    /// A file is looked at where groups are, before anything of it is taken in.
    function take(file) {
        workspace.go(2);
        workspace.page.take(file);
    }

    asides: ({"settings": "SettingsPage.qml", "history": "HistoryPage.qml", "look-back": "LookBackPage.qml"})
    onArrived: arrival.restart()
    onBudgetAsked: bar.focusBudget()
    Component.onCompleted: workspace.begin()

    Connections {
        target: workspace.program

        function onOwnFileOpened(file) {
            workspace.take(file);
        }
    }
    // Behind the pages: step 2 says more of what is let go over it.
    FileDrop {
        anchors.fill: parent
        onDropped: url => workspace.take(url)
    }
    PageDrawing {
        anchors.right: parent.right
        offset: workspace.scattered
        visible: !workspace.narrow && workspace.height >= Theme.drawingHeight && Theme.scale < 1.5
    }

    When {
        on: !workspace.narrow

        Rail {
            width: Theme.rail
            height: workspace.height
            session: workspace.session
            names: workspace.names
            scattered: workspace.scattered
            aside: workspace.aside
            look: workspace.look
            example: workspace.program.example
            coach: workspace.program.settings.coach
            onExampleLeft: workspace.program.closeExample()
            onChosen: step => workspace.go(step)
            onAsideAsked: name => workspace.ask(name)
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
            aside: workspace.aside
            look: workspace.look
            onChosen: step => workspace.go(step)
            example: workspace.program.example
            coach: workspace.program.settings.coach
            onExampleLeft: workspace.program.closeExample()
            onAsideAsked: name => workspace.ask(name)
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
            handed: ({"SettingsPage.qml": {"program": workspace.program}})
            session: workspace.session
            narrow: workspace.narrow
            aside: workspace.asideFile
            onArrived: page => workspace.arrive(page)
            onFinished: step => workspace.go(step + 1)
            onAsideFinished: workspace.leave()
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
        height: visible ? implicitHeight : 0
        visible: workspace.barred
        session: workspace.session
        narrow: workspace.narrow
        lookingBack: workspace.aside === "look-back"
        primaryLabel: workspace.primaryLabel
        backLabel: workspace.backLabel
        onPrimary: workspace.primary()
        onBack: workspace.back()
    }
}
