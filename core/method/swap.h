// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What it costs elsewhere to give a group a level or minutes of one's own choice: by an exact plan with that group
/// forced, quick enough to follow a finger. And the person as a condition of the advice would have them, to be advised
/// anew. Any thread.
#pragma once

#include "advice.h"

namespace recentre {

/// What is wanted for one group: a level, or minutes a week, or both.
struct SwapWish {
    QString group; ///< its id
    /// None: the highest level that the group has and that the minutes are enough for; where they are enough for none,
    /// a member is kept, a candidate joined; 0 minutes leave it.
    std::optional<Level> level = {};
    std::optional<int> minutes = {}; ///< a week, 0 to 10080; none: the level's own. What is left takes none
    std::optional<int> budget = {}; ///< minutes a week instead of the audit's own, 0 to 10080
};

/// How another group stands before and after a swap.
struct Swapped {
    QString group; ///< its id
    Level from = Level::Leave, to = Level::Leave;
    int minutes = 0; ///< a week, more or less than before
    bool operator==(const Swapped &) const = default;
};

/// The best plan with one group forced, beside the plan advised. The same as advice on a copy where it is pinned so.
struct Swap {
    Level level = Level::Leave; ///< that the group is forced to
    int minutes = 0; ///< that it takes there, a week
    bool fits = true; ///< false: with what is pinned it takes more than the budget; then all other groups are left
    int minutesPlanned = 0; ///< of the plan with it
    qint64 valuePlanned = 0; ///< likewise, millionths of a point
    /// Value of the plan advised less that; below 0 only against a pin, where it doesn't fit, or where the group has no
    /// level of its own: not judged, or not a little for any objective.
    qint64 lost = 0;
    bool aboutEqual = true; ///< under 1 % of the value of the plan advised is lost or comes
    QList<Swapped> changes; ///< the other groups whose level is another, in the order of the person's list
    QStringList goes, comes; ///< ids of those that go to `leave` or come from it, likewise
    bool operator==(const Swap &) const = default;
};

/// The swap that `wish` asks for in the current audit of `file`. None without an audit, for a group that isn't there or
/// was left, or for a level that it can't have (a candidate is neither kept nor replaced).
[[nodiscard]] std::optional<Swap> swapOf(const PersonFile &file, const SwapWish &wish);

/// `file` as `condition` of the advice on `group` has it: its budget for `enters-at` and `leaves-at`, its score for
/// `enters-if` and `leaves-if`; advise() on it tells what comes of it. Any other reason changes nothing.
[[nodiscard]] PersonFile asIf(PersonFile file, const QString &group, const Reason &condition);

} // namespace recentre
