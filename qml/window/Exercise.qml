// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// One person's seven steps and the ways between them: on, back, to a step, to a figure and back. What is around the page
/// is its owner's affair: the window with its rail, or the client's view. Steps are numbered 1 to 7.
UndoScope {
    id: exercise

    required property Session session
    /// What stands in place of the step, by its name, or nothing.
    property string aside: ""
    /// What can stand there: a page is a line here and one in RailLinks; its file is a StepPage, and without a primary
    /// button it has the bar's place too.
    property var asides: ({"history": "HistoryPage.qml", "look-back": "LookBackPage.qml"})
    readonly property string asideFile: asides[aside] ?? ""
    readonly property alias look: quarter
    readonly property bool barred: aside === "" || primaryLabel.length > 0
    property StepPage page: null
    readonly property bool narrow: width / Theme.scale < Theme.narrow
    readonly property real scattered: 1 - session.stepsDone / 6
    /// Whether the step that is shown is looked at from a decision.
    readonly property bool looking: visit.on && aside === ""
    readonly property var names: [qsTr("Objectives"), qsTr("Groups"), qsTr("What I do there"), qsTr("What it brings"),
        qsTr("The picture"), qsTr("Decisions"), qsTr("Plan")]
    readonly property string primaryLabel: looking ? qsTr("Back to the decision") : page?.primaryLabel ?? ""
    readonly property string backLabel: looking ? names[5] : !page ? "" : page.backLabel.length > 0 ? page.backLabel
        : session.step > 1 && aside === "" ? names[session.step - 2] : ""
    /// A page is there.
    signal arrived()
    /// The keyboard is to go to the budget.
    signal budgetAsked()

    function go(step) {
        exercise.leave();
        visit.group = "";
        exercise.session.step = Math.max(1, Math.min(7, step));
    }
    /// A quarter is over: it opens by itself, once.
    function lookBack() {
        if (quarter.asks) exercise.aside = "look-back";
    }
    function leave() {
        exercise.forceActiveFocus();
        exercise.aside = "";
    }
    /// A page is there: it is what the bar speaks of, and where the keyboard is.
    function arrive(page) {
        exercise.page = page;
        page.forceActiveFocus();
        exercise.arrived();
    }
    function primary() {
        exercise.looking ? exercise.comeBack() : exercise.page.primary();
    }
    function back() {
        if (exercise.looking) exercise.comeBack();
        else if (!exercise.page.back()) exercise.go(exercise.session.step - 1);
    }
    /// Another card is looked at for the figure behind a reason; then one comes back to the same decision.
    function lookAt(step, group, figure) {
        visit.begin(step, group);
        exercise.page.look(figure);
    }
    function comeBack() {
        exercise.leave();
        visit.end();
        exercise.page.look("");
    }
    /// Whatever is left of Escape: back from a look, and from the bar to the page.
    function stepOut() {
        if (exercise.looking) exercise.comeBack();
        else if (exercise.page) exercise.page.forceActiveFocus();
    }

    onUndo: exercise.session.undo()
    onRedo: exercise.session.redo()
    Keys.onReturnPressed: exercise.primary()
    Keys.onEnterPressed: exercise.primary()
    Keys.onEscapePressed: exercise.stepOut()

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: exercise.primary()
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.open()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: exercise.back()
    }
    Instantiator {
        model: 7

        Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            onActivated: exercise.go(index + 1)
        }
    }
    Connections {
        target: exercise.page

        function onBudgetAsked() {
            exercise.budgetAsked();
        }
        function onSourceAsked(step, group, figure) {
            exercise.lookAt(step, group, figure);
        }
    }
    LookBack {
        id: quarter

        session: exercise.session
        onAsksChanged: exercise.lookBack()
    }
    SourceVisit {
        id: visit

        session: exercise.session
    }
    KeysOverlay {
        id: keys

        keys: exercise.page ? exercise.page.keys : []
    }
}
