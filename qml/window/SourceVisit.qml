// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App

/// A look from a decision at the card that holds the figure behind a reason, and the way back.
QtObject {
    id: visit

    required property Session session
    /// The group that is being decided on; empty: nothing is looked at.
    property string group
    readonly property bool on: group !== ""

    function begin(step, group) {
        visit.group = group;
        visit.open(step);
    }
    function end() {
        visit.open(6);
        visit.group = "";
    }
    function open(step) {
        visit.session.step = step;
        visit.session.card = visit.group;
    }
}
