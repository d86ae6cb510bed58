// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the past as a person types it. Any thread; the same in every language.
#pragma once

#include "model/problem.h"

#include <QDate>

namespace recentre {

/// The day that `text` says, seen from `today`: "2026-08-29", "29/08/2026", "29 August", "lundi 29 août", "on August
/// 29th", "août 2026", "08/2026", "summer 2025", "March", "2025". A weekday is taken as said, and so are "le", "on",
/// "about" and their like. Day before month, unless that can't be. A month, a season or a year is its last
/// day, or `today` if that comes before; without a year it is the latest that has begun. Problems: EmptyText; WrongType
/// when it is no day; OutOfRange for what is still to come.
[[nodiscard]] Result<QDate> parsePastDay(const QString &text, const QDate &today);

} // namespace recentre
