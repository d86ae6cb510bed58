// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Eleven dots, filled to the value, the value larger, its word beneath, and "?" at the end of that line. The keys are
/// those of a score. Below 0 is unknown; it asks, the model answers by the binding.
FocusScope {
    id: root

    property string label
    property real value: -1
    /// Where it comes from if it was said another time: "as in June".
    property string note
    /// Whether "I don't know" was said, rather than nothing yet.
    property bool unknown: value < 0
    /// The word of each half point, 0 to 10: twenty-one.
    property var words: []
    readonly property real start: Theme.xs
    readonly property real run: Math.min(width, Theme.pleasureRun) - 2 * start - Theme.xs
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property string word: words[Math.round(2 * value)] ?? ""

    signal began
    signal moved(real value)

    function across(x) {
        return mirrored ? width - x : x;
    }
    function at(value) {
        return across(value < 0 ? well.x + well.width / 2 : start + run * value / 10);
    }
    function valueAt(x, fine) {
        const step = fine ? 0.5 : 1;
        return Math.max(0, Math.min(10, Math.round((across(x) - start) / run * 10 / step) * step));
    }
    function figure() {
        return String(Math.round(value * 10) / 10).replace(".", qsTr(".", "the decimal mark"));
    }
    function said() {
        return unknown ? qsTr("I don’t know") : value < 0 ? qsTr("not said yet") : qsTr("%1: %2", "a figure and its word").arg(figure()).arg(word);
    }
    function places() {
        return Array.from({ length: 11 }, (_, i) => i).filter(i => i !== value);
    }
    function dot(i) {
        const place = { x: at(i), y: dots.height / 2, width: Theme.strokeControl, dashed: value < 0 };
        return i < value ? Object.assign(place, { r: Theme.xs, fill: (note === "" ? Theme.accent : Theme.muted).toString() })
                         : Object.assign(place, { r: Theme.xs - 1, line: Theme.edge.toString() });
    }

    implicitWidth: Theme.pleasureRun
    implicitHeight: dots.height + Math.max(saying.implicitHeight, well.height)

    Circles {
        id: dots

        width: parent.width
        height: Theme.hit
        circles: root.places().map(i => root.dot(i))
    }

    PlainText {
        id: saying

        y: dots.height
        width: parent.width - well.width - Theme.s
        height: Math.max(implicitHeight, well.height)
        verticalAlignment: Text.AlignVCenter
        text: root.note === "" ? root.said() : root.said() + ", " + root.note
        style: Theme.small
        color: Theme.muted
        Accessible.ignored: true
    }

    UnknownWell {
        id: well

        x: root.across(Math.min(root.width, Theme.pleasureRun) - (root.mirrored ? 0 : width))
        y: dots.height
        label: qsTr("I don’t know: %1").arg(root.label)
        chosen: root.unknown
        onClicked: handle.act(-1)
    }

    MouseArea {
        id: area

        function drag(mouse) {
            handle.tell(root.valueAt(mouse.x, mouse.modifiers & Qt.ShiftModifier));
        }

        width: parent.width
        height: dots.height
        preventStealing: true
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            handle.take();
            drag(mouse);
        }
        onPositionChanged: mouse => {
            if (pressed)
                drag(mouse);
        }
    }

    ScoreHandle {
        id: handle

        x: root.at(score) - width / 2
        y: (unknown ? well.y + well.height / 2 : dots.height / 2) - height / 2
        focus: true
        label: root.label
        score: root.value
        words: root.said()
        note: root.note
        onBegan: root.began()
        onMoved: value => root.moved(value)
    }
}
