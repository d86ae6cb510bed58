// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What another file says of a person, taken into what is there. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// What taking a file in does, and what it found.
struct TakenIn {
    Edit edit; ///< empty: nothing is new
    int groupsNew = 0;
    int groupsKnown = 0; ///< matched with one that is there
    int groupsCompleted = 0; ///< of those: something unsaid was said by the file
    int auditsNew = 0;
    QMap<QString, QString> groupIds; ///< of the file's groups → what they are called here
    QList<QDate> auditsKept; ///< there is one of this date already, and it stays as it is
};

/// The edit (of kind Import) that takes `found` into `into`, two files of one person. Groups are matched by id, else by
/// their link, else by name and platform; what `into` says stays, what it leaves open is filled, and where the person
/// stands with a group is what the file with the later audit says. Audits are matched by date. Taken in twice, a file
/// changes nothing the second time.
[[nodiscard]] TakenIn takeIn(const PersonFile &into, const PersonFile &found);

} // namespace recentre
