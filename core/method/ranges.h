// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Minutes that were said as a range: the method uses the middle; the upper end tells whether the plan still fits
/// (interchange.md). Any thread.
#pragma once

#include "advice.h"

namespace recentre {

/// The minutes a week that a group takes at its level of the plan if the range that was said takes its upper end. None
/// where no range was said for that level.
[[nodiscard]] std::optional<int> minutesAtMost(const Assessment &assessment, const GroupAdvice &advice);

/// The minutes a week that the plan of `advice`, given on `file`, takes if every range that is in it takes its upper
/// end. None where no range is.
[[nodiscard]] std::optional<int> minutesAtMost(const PersonFile &file, const Advice &advice);

} // namespace recentre
