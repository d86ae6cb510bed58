// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Steps

/// The page of the current step, or what stands in its place. A step's files are read when it is first come to: the charts' library alone takes as
/// long as the rest of the window.
FocusScope {
    id: pages

    required property Session session
    required property bool narrow
    /// The file of the page that stands in place of the step, from here; empty: the step has its place.
    property string aside: ""
    /// What such a page gets besides the session, by its file.
    property var handed: ({})
    readonly property var files: ["Objectives", "Groups", "Doing", "Brings", "Picture", "Decisions", "Plan"]
    readonly property string stepFile: session.step === 4 && sideBySide ? "ByPurpose" : files[session.step - 1]
    readonly property string wanted: aside || "../Steps/" + stepFile + ".qml"

    readonly property StepPage page: loader.item as StepPage
    /// Step 4 ends with the pass by purpose: the session keeps it as its card, so that one comes back to it.
    readonly property bool sideBySide: /^by-purpose(\/|$)/.test(session.card)

    signal arrived(StepPage page)
    /// A step's page is done with.
    signal finished(int step)
    /// What stands in place of the step is done with.
    signal asideFinished()

    function turn() {
        const given = {"session": session, "narrow": narrow};
        loader.setSource(Qt.resolvedUrl(wanted), aside ? Object.assign({}, handed[aside], given) : given);
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
        target: pages.page

        function onFinished() {
            if (pages.aside) pages.asideFinished();
            else if (pages.page.onward !== "") pages.session.card = pages.page.onward;
            else pages.finished(pages.session.step);
        }
    }
}
