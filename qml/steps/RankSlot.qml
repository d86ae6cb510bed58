// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.App
import Recentre.Components

/// One objective's place: its card, or the field in which it is renamed.
FocusScope {
    id: place

    required property int index
    required property string name
    required property int rank
    required property real weight
    required property string weightText
    required property bool tied
    required property Session session
    required property ObjectiveList objectives
    /// One visit to the field is one step of undo, however many edits it posts.
    property int visit: 0
    required property bool target
    required property bool renaming
    required property real room
    readonly property real shift: card.shift
    property real moved: room
    signal moveUp
    signal moveDown
    signal shareUp
    signal goUp
    signal goDown
    signal removed
    signal renameAsked
    signal renameEnded
    signal dragBegan
    signal dropped

    implicitHeight: place.renaming ? field.implicitHeight : card.implicitHeight
    activeFocusOnTab: false
    z: card.z

    function close() {
        if (field.error.length === 0) place.endRenaming();
    }
    function open() {
        place.visit = place.session.gesture();
        field.forceActiveFocus();
    }
    function endRenaming() {
        place.renameEnded();
        card.forceActiveFocus();
    }

    Keys.onPressed: event => {
        event.accepted = event.text === "=" && !place.renaming;
        if (event.accepted) place.shareUp();
    }
    onRenamingChanged: if (renaming) place.open()

    Behavior on moved {
        enabled: !card.dragging
        NumberAnimation {
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }

    RankCard {
        id: card

        width: place.width
        y: place.moved
        focus: true
        visible: !place.renaming
        rank: place.rank
        label: place.name
        weight: place.weight
        weightText: place.tied ? qsTr("%1, shared rank").arg(place.weightText) : place.weightText
        first: place.index === 0
        last: place.index === place.objectives.count - 1
        onMoveUp: place.moveUp()
        onMoveDown: place.moveDown()
        onGoUp: place.goUp()
        onGoDown: place.goDown()
        onRemoved: place.removed()
        onRenameAsked: place.renameAsked()
        onDraggingChanged: if (dragging) place.dragBegan()
        onDropped: place.dropped()
    }
    Rectangle {
        anchors.fill: parent
        visible: place.target
        radius: Theme.radiusCard
        color: "transparent"
        border.color: Theme.accent
        border.width: Theme.strokeFocusInner
    }
    Field {
        id: field

        width: place.width
        visible: place.renaming
        label: qsTr("This objective, in your words")
        value: place.name
        onEdited: text => error = place.objectives.rename(place.index, text, place.visit)
        onAccepted: place.close()
        onEditingChanged: if (!editing && place.renaming) place.renameEnded()
        Keys.onEscapePressed: place.endRenaming()
    }
}
