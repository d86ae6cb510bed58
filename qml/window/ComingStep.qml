// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// A step that isn't there yet: says so, and leads back to what is.
StepPage {
    id: page

    required property string name

    question: page.name
    whyShown: true
    why: qsTr("This step comes next. What you have said so far is kept, and it will be here when the step is.")
    primaryLabel: qsTr("Back to my groups")
    onPrimaryAsked: page.finished()
}
