// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// When a trial ends, the same on the screen, in the report and in the calendar. Any thread.
#pragma once

#include "personfile.h"

namespace recentre {

/// An audit is looked at again after so many months, unless it is said otherwise.
inline constexpr int monthsToTheNext = 3;

/// When one looks again unless it is said otherwise: three months after the current audit. Invalid without one.
[[nodiscard]] QDate nextEvaluationAtFirst(const PersonFile &file);

/// The bet of a group in the current audit, with the next evaluation as its date if none was said. Without a choice, a
/// bet that says the date only.
[[nodiscard]] Trial trialOf(const PersonFile &file, const QString &group);

} // namespace recentre
