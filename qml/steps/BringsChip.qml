// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Recentre.Components

/// A chip of several that are one stop of the Tab key: the one that had the keyboard last. Enter is the screen's.
Chip {
    id: chip

    /// The chip that the Tab key comes to.
    required property Item stop

    /// The keyboard is here.
    signal reached
    /// The Tab key leaves: whoever hears it may accept it.
    signal tabbed(var event)

    usesEnter: false
    focusPolicy: chip.activeFocus || chip.stop === chip ? Qt.StrongFocus : Qt.ClickFocus
    onActiveFocusChanged: if (activeFocus) chip.reached()
    Keys.onTabPressed: event => {
        event.accepted = false;
        chip.tabbed(event);
    }
}
