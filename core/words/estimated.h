// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The mark of what wasn't said and stands in (method.md section 1). Any thread.
#pragma once

#include "language.h"
#include "method/advice.h"

namespace recentre {

/// Whether the minutes of the level advised stand in.
[[nodiscard]] bool isTimeEstimated(const GroupAdvice &advice);

/// Whether a score of the level advised stands in.
[[nodiscard]] bool isValueEstimated(const GroupAdvice &advice);

/// Whether something that stands in is part of this figure of a realisation (its JSON key).
[[nodiscard]] bool isEstimated(const Realisation &realisation, QLatin1StringView key);

/// A figure in words, marked if it is estimated: "about 20 min".
[[nodiscard]] QString marked(const Language &language, const QString &figure, bool estimated);
/// The minutes of the level advised, as they were said (`said`: of the group; null: nothing) or marked as estimated.
[[nodiscard]] QString timeAdvised(const Language &language, const GroupAdvice &advice, const Assessment *said);

/// Minutes as `duration` says them; estimated ones marked, and to five: an estimate deserves no more digits (method.md
/// section 9).
[[nodiscard]] QString durationMarked(const Language &language, int minutes, bool estimated);

} // namespace recentre
