// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// An objective in its rank: grip, rank, name, what it weighs. Hover or focus shows up, down and out.
/// Keys: Alt+Up and Alt+Down, or Space, arrows, Space; Delete takes it out; F2 renames. Dragged by its grip it follows
/// the finger (`shift`) and tells where it is let go.
FocusScope {
    id: root

    property string rank
    property string label
    property real weight
    property string weightText
    property bool first: false
    property bool last: false
    property bool lifted: false
    readonly property bool dragging: grip.active
    /// How far it was dragged; still so while `dropped` is told.
    property real shift: 0
    readonly property bool awake: hover.hovered || activeFocus

    signal moveUp
    signal moveDown
    signal goUp
    signal goDown
    signal removed
    signal renameAsked
    signal dropped(real shift)

    function letGo() {
        dropped(shift);
        shift = 0;
    }
    function arrow(event, up) {
        const moves = lifted || event.modifiers & Qt.AltModifier;
        const act = up ? (moves ? moveUp : goUp) : moves ? moveDown : goDown;
        act();
    }

    implicitHeight: Math.max(Theme.rankHeight, row.implicitHeight + 2 * Theme.s)
    activeFocusOnTab: true
    z: dragging ? 3 : activeFocus ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: rank + ". " + label
    Accessible.description: lifted ? qsTr("%1, lifted: arrows move it").arg(weightText) : weightText
    Accessible.focusable: true
    Accessible.onPressAction: forceActiveFocus()
    Accessible.onIncreaseAction: moveUp()
    Accessible.onDecreaseAction: moveDown()
    onActiveFocusChanged: lifted = lifted && activeFocus

    Keys.onUpPressed: event => arrow(event, true)
    Keys.onDownPressed: event => arrow(event, false)
    Keys.onSpacePressed: lifted = !lifted
    Keys.onDeletePressed: removed()
    Keys.onEscapePressed: event => {
        event.accepted = lifted;
        lifted = false;
    }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            renameAsked();
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
        onDoubleTapped: root.renameAsked()
    }

    Item {
        id: face

        width: root.width
        height: root.height
        y: root.shift

        Raised {
            anchors.fill: parent
            visible: root.dragging || root.lifted
            radius: Theme.radiusCard
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.line
        }

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: Theme.xs
            anchors.rightMargin: Theme.sm
            spacing: 0

            Item {
                implicitWidth: Theme.hit - Theme.xs
                implicitHeight: Theme.hit

                Icon {
                    anchors.centerIn: parent
                    name: "grip"
                    color: Theme.muted
                }

                HoverHandler {
                    cursorShape: root.dragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                }

                DragHandler {
                    id: grip

                    target: null
                    xAxis.enabled: false
                    onActiveTranslationChanged: if (active)
                        root.shift = activeTranslation.y
                    onActiveChanged: if (!active)
                        root.letGo()
                }
            }

            PlainText {
                Layout.preferredWidth: Math.max(Theme.tile, implicitWidth)
                Layout.rightMargin: Theme.m
                text: root.rank
                style: Theme.rank
                color: Theme.accent
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.xs

                PlainText {
                    Layout.fillWidth: true
                    text: root.label
                    style: Theme.bodyStrong
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                WeightLine {
                    Layout.fillWidth: true
                    weight: root.weight
                    text: root.weightText
                }
            }

            // Their place is kept, so that the name doesn't move when they show.
            Item {
                implicitWidth: 3 * Theme.hit
            }
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.sm
            visible: root.awake
            spacing: 0

            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "up"
                label: qsTr("Move up: %1").arg(root.label)
                enabled: !root.first
                onClicked: root.moveUp()
            }

            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "down"
                label: qsTr("Move down: %1").arg(root.label)
                enabled: !root.last
                onClicked: root.moveDown()
            }

            IconButton {
                focusPolicy: Qt.NoFocus
                iconName: "close"
                label: qsTr("Take out: %1").arg(root.label)
                onClicked: root.removed()
            }
        }

        FocusRing {
            radius: Theme.radiusCard
            shown: root.activeFocus
        }
    }

}
