// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Steps

/// The page of the current step. A step's files are read when it is first come to: the charts' library alone takes as
/// long as the rest of the window.
FocusScope {
    id: pages

    required property Session session
    required property bool narrow
    /// Whether something else has the place: no page is there then.
    required property bool closed
    readonly property var files: ["Objectives", "Groups", "Doing", "Brings", "Picture", "Decisions", "Plan"]
    readonly property string wanted: closed ? "" : session.step === 4 && sideBySide ? "ByPurpose" : files[session.step - 1]

    /// Step 4 ends with the pass by purpose: the session keeps it as its card, so that one comes back to it.
    readonly property bool sideBySide: /^by-purpose(\/|$)/.test(session.card)

    signal arrived(StepPage page)
    /// A step's page is done with.
    signal finished(int step)

    function turn() {
        const file = wanted ? Qt.resolvedUrl("../Steps/" + wanted + ".qml") : "";
        loader.setSource(file, {"session": session, "narrow": narrow});
    }

    onWantedChanged: turn()
    Component.onCompleted: turn()

    Loader {
        id: loader

        anchors.fill: parent
        onLoaded: pages.arrived(item as StepPage)
    }
    Binding {
        target: loader.item
        property: "narrow"
        value: pages.narrow
        when: loader.item !== null
    }
    Connections {
        target: loader.item as StepPage

        function onFinished() {
            if (pages.wanted === "Brings") pages.session.card = "by-purpose";
            else pages.finished(pages.session.step);
        }
    }
}
