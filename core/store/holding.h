// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a workbook or a copy of one holds, in numbers, and two of them side by side. Values; any thread.
#pragma once

#include "keptcopy.h"
#include "model/problem.h"

#include <QStringList>

namespace recentre {

/// What is in one.
struct Holding {
    int people = 0, audits = 0, groups = 0;
    QDate lastAudit = {}; ///< the day of the latest; invalid: there is none
    bool operator==(const Holding &) const = default;
};

/// What a copy holds beside what is there now, and what going back to it would take.
struct ThenAndNow {
    Holding then, now;
    QStringList missing = {}; ///< names of people whom the copy doesn't have
    /// Of the people that both have: what there is now and the copy doesn't have, and what is otherwise in it.
    int audits = 0, groups = 0, answers = 0;
    int changed = 0; ///< people of whom something of that is
    int notes = 0; ///< people of whom a coach's own lines are otherwise

    /// Whether going back would take nothing.
    [[nodiscard]] bool losesNothing() const { return missing.isEmpty() && changed == 0 && notes == 0; }
    bool operator==(const ThenAndNow &) const = default;
};

/// What came of going back.
struct WentBack {
    KeptCopy aside; ///< what was there before
    /// It is done, but this failed: the folder's sync, after which it would be sure to last, or opening it again.
    std::optional<Problem> unsure = {};
};

/// Opens and checks a copy: what it holds, or what is wrong with it. Changes nothing; from any thread.
[[nodiscard]] Result<Holding> lookAt(const KeptCopy &copy);

} // namespace recentre
