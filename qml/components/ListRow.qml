// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/// A row of a list: what leads, its name, its figure, and the acts that appear while it is hovered or has the focus. The
/// acts are for the pointer and the screen reader: each has its key on the row (F2, Delete, Ctrl M).
PressableRow {
    id: row

    property string detail
    property string description
    property bool quiet: false
    property bool tinted: false
    /// Whether what trails is shown.
    property bool marked: false
    /// Whether something else stands in place of the row's content, to change it.
    property bool editing: false
    property alias leading: lead.data
    property alias trailing: trail.data
    /// A row of buttons, made while it is seen: most rows never are.
    property Component actions: null
    readonly property bool awake: row.hovered || row.activeFocus
    signal renameAsked
    signal removeAsked
    signal moveAsked

    role: Accessible.ListItem
    usesEnter: false
    ringInset: Theme.sm
    implicitHeight: Math.max(Theme.control, content.implicitHeight + Theme.s)
    leftPadding: Theme.l
    rightPadding: Theme.l
    Accessible.name: row.label + (row.detail === "" ? "" : ", " + row.detail) + (row.description === "" ? "" : ", " + row.description)

    function askedBy(event) {
        const move = event.key === Qt.Key_M && event.modifiers === Qt.ControlModifier;
        return move ? row.moveAsked : event.key === Qt.Key_F2 ? row.renameAsked : event.key === Qt.Key_Delete ? row.removeAsked : null;
    }

    Keys.onPressed: event => {
        const asked = row.editing ? null : row.askedBy(event);
        event.accepted = event.accepted || asked !== null;
        asked?.();
    }

    background: Item {
        Outline {
            anchors.fill: parent
            anchors.leftMargin: row.ringInset
            anchors.rightMargin: row.ringInset
            lineWidth: 0
            color: row.tinted ? Theme.accentSoft : row.awake ? Theme.sunken : Qt.alpha(Theme.sunken, 0)
        }
    }
    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: row.leftPadding
        anchors.rightMargin: row.rightPadding
        spacing: Theme.sm
        opacity: row.editing ? 0 : 1

        Item {
            id: lead

            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
        PlainText {
            Layout.fillWidth: true
            style: Theme.row
            elide: Text.ElideRight
            maximumLineCount: Theme.scale >= 1.5 ? 2 : 1
            color: row.quiet ? Theme.muted : Theme.ink
            text: row.label
            Accessible.ignored: true
        }
        Item {
            id: trail

            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
            visible: !acts.visible && row.marked
        }
        PlainText {
            Layout.minimumWidth: Theme.platformWidth
            Layout.maximumWidth: row.width / 3
            visible: !acts.visible && row.detail.length > 0
            horizontalAlignment: Text.AlignRight
            style: Theme.caption
            elide: Text.ElideRight
            maximumLineCount: 1
            color: Theme.muted
            text: row.detail
            Accessible.ignored: true
        }
        Item {
            visible: acts.visible
            implicitWidth: acts.width
        }
    }

    Item {
        id: acts

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.l
        width: childrenRect.width
        height: childrenRect.height
        visible: row.awake && !row.editing && row.actions !== null
        z: 1

        When {
            on: acts.visible
            delegate: row.actions
        }
    }
}
