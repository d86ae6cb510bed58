// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What a coach has before them during the hour: the conductor, what the client sees, the question of the moment, what
/// was flagged and parked, private notes; or the last page, which reads it all back.
FocusScope {
    id: desk

    required property Hour hour
    readonly property bool narrow: width / Theme.scale < Theme.narrow
    readonly property real side: narrow ? Theme.l : Theme.xl

    /// The keyboard goes to a card of the hour, which comes back for it.
    function enter(card) {
        desk.hour.reading = false;
        card.enter();
    }
    function turn() {
        desk.hour.reading = !desk.hour.reading;
    }

    // Out of a field: letters are keys again.
    Keys.onEscapePressed: foot.enter()
    Connections {
        target: desk.hour

        function onReadingChanged() {
            foot.enter();
        }
    }
    Shortcut {
        sequence: "U"
        onActivated: desk.hour.flag()
    }
    Shortcut {
        sequence: "K"
        onActivated: desk.enter(parked)
    }
    Shortcut {
        sequence: "N"
        onActivated: desk.enter(notes)
    }
    Shortcut {
        sequence: "R"
        onActivated: desk.turn()
    }
    Shortcut {
        sequence: "PgDown"
        onActivated: desk.hour.next()
    }

    Scroll {
        id: scroll

        width: desk.width
        height: foot.y

        Column {
            id: body

            readonly property real half: desk.narrow ? width : (width - Theme.xl) / 2

            x: desk.side
            y: Theme.l
            width: Math.min(scroll.width - 2 * x, Theme.contentMax)
            bottomPadding: Theme.l
            spacing: Theme.l

            HourHead {
                width: body.width
                hour: desk.hour
            }
            Conductor {
                width: body.width
                hour: desk.hour
            }
            Grid {
                visible: !desk.hour.reading
                columns: desk.narrow ? 1 : 2
                columnSpacing: Theme.xl
                rowSpacing: Theme.m

                Column {
                    width: body.half
                    spacing: Theme.m

                    HourScreen {
                        width: body.half
                        hour: desk.hour
                    }
                    HourParked {
                        id: parked

                        width: body.half
                        hour: desk.hour
                    }
                    HourUneases {
                        width: body.half
                        hour: desk.hour
                    }
                }
                Column {
                    width: body.half
                    spacing: Theme.m

                    HourQuestion {
                        width: body.half
                        hour: desk.hour
                    }
                    HourNotes {
                        id: notes

                        width: body.half
                        hour: desk.hour
                    }
                }
            }
            HourBack {
                width: body.width
                visible: desk.hour.reading
                hour: desk.hour
                half: body.half
            }
        }
    }
    HourFoot {
        id: foot

        focus: true
        anchors.bottom: parent.bottom
        width: desk.width
        side: desk.side
        hour: desk.hour
        onTurned: desk.turn()
    }
}
