// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The scale itself: the "?" well, the line, one handle or two. A press on the line moves the nearer handle and goes on
/// as a drag, by half points with Shift. Values are 0 to 10, below 0 unknown; it asks, the model answers by the binding.
Item {
    id: root

    property string label
    property real brought: -1
    property real potential: -1
    property string broughtWords
    property string potentialWords
    /// Where a score comes from that was said another time.
    property string broughtNote
    property string potentialNote
    /// Only what it could bring is asked.
    property bool single: false
    property bool showsWell: true
    property bool showsLine: true
    /// Whether the handle that has the focus shows its two ways.
    property bool arrows: false
    /// Whether Tab comes to the handles.
    property bool reached: true
    readonly property ScoreHandle handle: potentialHandle.activeFocus ? potentialHandle : broughtHandle.activeFocus ? broughtHandle : null
    readonly property real start: (showsWell ? Theme.l + Theme.icon : 0) + (showsWell ? 0 : Theme.handle / 2)
    readonly property real run: width - start - Theme.handle / 2
    readonly property bool bothKnown: !single && brought >= 0 && potential >= 0
    readonly property bool mirrored: LayoutMirroring.enabled

    /// An act begins: what is told until the next is one step of undo.
    signal began
    signal broughtMoved(real value)
    signal potentialMoved(real value)
    signal removeAsked

    function across(x) {
        return mirrored ? width - x : x;
    }
    function at(value) {
        return across(value < 0 ? (showsWell ? Theme.l / 2 : start) : start + run * value / 10);
    }
    function valueAt(x, fine) {
        const step = fine ? 0.5 : 1;
        return Math.max(0, Math.min(10, Math.round((across(x) - start) / run * 10 / step) * step));
    }
    /// Which handle a press there is for: one that isn't known yet, unless the other lies under it.
    function nearer(x) {
        if (single || bothKnown && nearerToPotential(x) || !bothKnown && unknownOne(x))
            return potentialHandle;
        return broughtHandle;
    }
    function nearerToPotential(x) {
        const away = Math.abs(x - at(brought)) - Math.abs(x - at(potential));
        return away === 0 ? across(x) > across(at(potential)) : away > 0;
    }
    function unknownOne(x) {
        if (brought < 0 && potential < 0)
            return potentialHandle.activeFocus;
        const known = brought < 0 ? potential : brought;
        return (brought < 0) === (Math.abs(x - at(known)) <= Theme.handle / 2);
    }
    /// The handle that has the focus is unknown, or else both are.
    function forget() {
        began();
        for (const one of handle && !handle.unknown ? [handle] : single ? [potentialHandle] : [broughtHandle, potentialHandle])
            one.tell(-1);
    }
    /// The keyboard goes to the handle one was at (1 brought, 2 could bring), else to the first that isn't known.
    function enter(at = 0) {
        const second = at === 2 || at === 0 && brought >= 0 && potential < 0;
        (single || second ? potentialHandle : broughtHandle).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: start + Theme.scoreRun + Theme.handle / 2
    implicitHeight: Theme.hit

    ScoreLine {
        anchors.fill: parent
        plain: !root.showsLine
        start: root.across(root.start)
        end: root.across(root.start + root.run)
        from: root.bothKnown ? root.at(root.brought) : 0
        to: root.bothKnown ? root.at(root.potential) : 0
        dashed: root.potential < 0 && (root.single || root.brought < 0)
    }

    UnknownWell {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.showsWell
        label: qsTr("I don’t know: %1").arg(root.label)
        chosen: root.potential < 0 || !root.single && root.brought < 0
        onClicked: root.forget()
    }

    MouseArea {
        id: area

        property ScoreHandle taken: null

        function grab(mouse) {
            taken = root.nearer(mouse.x + x);
            taken.take();
            drag(mouse);
        }
        function drag(mouse) {
            taken.tell(root.valueAt(mouse.x + x, mouse.modifiers & Qt.ShiftModifier));
        }

        x: root.mirrored ? 0 : root.start - Theme.handle / 2
        width: root.run + Theme.handle
        height: parent.height
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => grab(mouse)
        onPositionChanged: mouse => {
            if (pressed)
                drag(mouse);
        }
    }

    ScoreHandle {
        id: broughtHandle

        x: root.at(score) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.single
        activeFocusOnTab: root.reached
        label: root.single ? "" : qsTr("%1: brought me so far").arg(root.label)
        score: root.brought
        words: root.broughtWords
        note: root.broughtNote
        within: root.brought === root.potential
        arrows: root.arrows
        pointed: area.containsMouse && root.nearer(area.mouseX + area.x) === this
        onBegan: root.began()
        onMoved: value => root.broughtMoved(value)
        onRemoveAsked: root.removeAsked()
    }

    ScoreHandle {
        id: potentialHandle

        x: root.at(score) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        hollow: true
        arrows: root.arrows
        activeFocusOnTab: root.reached
        label: qsTr("%1: could bring me").arg(root.label)
        score: root.potential
        words: root.potentialWords
        note: root.potentialNote
        pointed: area.containsMouse && root.nearer(area.mouseX + area.x) === this
        onBegan: root.began()
        onMoved: value => root.potentialMoved(value)
        onRemoveAsked: root.removeAsked()
    }
}
