// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Copies of the workbook in words: when each was made, what it holds, and what going back to one would take. Any
/// thread.
#pragma once

#include "language.h"

#include <QDate>
#include <QTime>

namespace recentre {

/// "28 November, 14:05", with its year where that is far from `today`; without the time where that isn't known.
[[nodiscard]] QString copyMoment(const Language &language, QDate day, QTime time, QDate today);

/// "3 people, 41 groups".
[[nodiscard]] QString whatIsHeld(const Language &language, int people, int groups);

/// What there is now and a copy doesn't have.
struct WouldBeLost {
    QStringList people; ///< their names
    int changed = 0; ///< people of whom it has less, or something else
    int evaluations = 0, groups = 0, answers = 0; ///< of those
    int notes = 0; ///< people of whom a coach's lines are otherwise
};

/// A sentence for each thing that would be lost, or the one that nothing would be.
[[nodiscard]] QStringList whatWouldBeLost(const Language &language, const WouldBeLost &lost);

} // namespace recentre
