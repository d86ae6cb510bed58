// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// What becomes of all this, whether it is saved, and the next question; or the way back to the hour.
FocusScope {
    id: foot

    required property Hour hour
    required property real side
    readonly property bool tight: grid.width / Theme.scale < Theme.quietFold
    /// The last page is wanted, or not any more.
    signal turned()

    /// The keyboard comes in: to the next question, or the way back.
    function enter() {
        (foot.hour.reading ? back : next).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.sm

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
    GridLayout {
        id: grid

        x: foot.side
        y: Theme.sm
        width: Math.min(foot.width - 2 * x, Theme.contentMax)
        columns: width / Theme.scale < Theme.lookBackFold ? 1 : 2
        rowSpacing: Theme.s

        PlainText {
            Layout.fillWidth: true
            style: Theme.small
            color: Theme.muted
            text: foot.tight ? foot.hour.saveText : qsTr("%1. Never shown, never printed; the last page reads it back to you.").arg(foot.hour.saveText)
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.s
            rowSpacing: Theme.s

            SecondaryButton {
                id: back

                Layout.fillWidth: foot.tight
                Layout.maximumWidth: grid.width
                keyCap: foot.tight ? "" : "R"
                label: foot.hour.reading ? qsTr("Back to the hour") : qsTr("Read it back")
                onClicked: foot.turned()
            }
            SecondaryButton {
                Layout.fillWidth: foot.tight
                Layout.maximumWidth: grid.width
                visible: foot.hour.reading
                iconName: "plus"
                label: qsTr("A new hour")
                onClicked: foot.hour.beginAnew()
            }
            PrimaryButton {
                id: next

                focus: true
                Layout.fillWidth: foot.tight
                Layout.maximumWidth: grid.width
                visible: !foot.hour.reading
                iconAfter: "right"
                keyCap: foot.tight ? "" : qsTr("Page Down")
                label: foot.hour.nextName !== "" ? foot.hour.nextName : qsTr("The last page")
                onClicked: foot.hour.next()
            }
        }
    }
}
