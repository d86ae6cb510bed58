// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The quiet shelf: members without a sign of life from the person for two quarters (product.md, step 2). Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// A group on the shelf.
struct QuietGroup {
    QString group;
    QDate lastSign; ///< the first of the month if only the month is known; invalid: never, or not known
    bool never = false; ///< an import shows the months, and none has a sign
    bool closed = false; ///< its platform no longer exists
    bool nothingSinceJoined = false; ///< the last sign is that one joined
    QDate joined; ///< invalid: not known
    int posts = 0, comments = 0, reactions = 0; ///< all there ever was, by import
    bool peopleKnown = false; ///< circle 1 or 2 was reached there: it deserves a closer look
    bool operator==(const QuietGroup &) const = default;
};

/// The members of the current audit that are quiet on its date: the longest silent last, closed platforms after them,
/// equals in the order of the list. A group of which no silence is known (nobody said when, no import tells) isn't
/// quiet, only unknown.
[[nodiscard]] QList<QuietGroup> quietShelf(const PersonFile &file);

/// The day after which a sign of life keeps a group off the shelf: two quarters before the current audit's date.
[[nodiscard]] QDate quietSince(const PersonFile &file);

} // namespace recentre
