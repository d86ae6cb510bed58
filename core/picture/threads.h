// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Objectives that hang by a thread: the groups of the plan by the objectives, each with its score at the plan's level.
/// Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// What a group does for an objective. From 3 on it holds it (method.md section 3).
struct ThreadDot {
    double score = 0; ///< 0 to 10
    bool known = false; ///< else it stands in
    bool operator==(const ThreadDot &) const = default;

    [[nodiscard]] bool holds() const { return score >= 3; }
};

/// One group of the plan.
struct ThreadRow {
    QString group;
    Recommendation as = Recommendation::Keep; ///< what is decided for it, else advised
    QString tool; ///< what replaces it, if something does and that is told
    QList<std::optional<ThreadDot>> dots; ///< one an objective; none: it isn't for that, or not at this level
    bool operator==(const ThreadRow &) const = default;
};

/// One objective.
struct Thread {
    QString objective;
    int holding = 0; ///< groups that hold it
    QString only; ///< the group that it hangs by, if it is one
    bool operator==(const Thread &) const = default;
};

/// The grid.
struct Threads {
    QList<Thread> objectives; ///< by rank, then id
    QList<ThreadRow> rows; ///< by the first objective that they hold, the highest score first; who holds none last
    bool operator==(const Threads &) const = default;
};

/// The groups that are decided to have time, and of those that nothing is decided for, the advised ones.
[[nodiscard]] Threads threadsOf(const Basis &basis);

} // namespace recentre
