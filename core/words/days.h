// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Days as a person writes and reads them. Any thread.
#pragma once

#include "language.h"

#include <QDate>

namespace recentre {

/// "1 December", "1er décembre": a day near enough to need no year. Empty for an invalid one.
[[nodiscard]] QString dayAndMonth(const Language &language, QDate day);

/// The same, with its year where that isn't the year of `near` or the months after it: at most eleven months on.
[[nodiscard]] QString dayNear(const Language &language, QDate day, QDate near);

/// A day of the last or the coming months; with its year where it is further from `today`.
[[nodiscard]] QString dayAround(const Language &language, QDate day, QDate today);

/// "as in June": where an answer of the audit of `day` still stands in one of `near`; with its year where the month
/// alone could be another. Empty for an invalid day.
[[nodiscard]] QString asIn(const Language &language, QDate day, QDate near);

/// The day that a person typed: "15 December", "1er décembre 2026", "15 dec", "December 15", "15/12", "2026-12-15".
/// Days before months, as in French and in most of Europe. Without a year, the next such day after `after`. Invalid:
/// it is none.
[[nodiscard]] QDate dayTyped(const Language &language, const QString &text, QDate after);

} // namespace recentre
