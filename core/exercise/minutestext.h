// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Minutes as a person types them. Any thread; the same in every language.
#pragma once

#include "model/minutes.h"
#include "model/problem.h"

namespace recentre {

/// Whole minutes a week, 0 to 10080, of "90", "90 min", "1h30", "1 h 30", "1:30", "4 h", "1,5 h". Problems: EmptyText;
/// WrongType when it isn't a duration; OutOfRange (arguments: 0 and 10080) for what no week has.
[[nodiscard]] Result<int> parseMinutes(const QString &text);

/// The same, or a range: "30-60", "30 to 60", "1 à 2 h" (both in hours). Ends that are turned round are put right. The
/// problems are those of the end that has one.
[[nodiscard]] Result<Minutes> parseMinutesRange(const QString &text);

} // namespace recentre
