// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Minutes that were said as a range: the method uses the middle; the upper end tells whether the plan still fits
/// (interchange.md). Any thread.
#pragma once

#include "advice.h"

namespace recentre {

/// Whether the middle of such minutes is no more than an estimate where it is told (method.md section 9). A range of
/// under five minutes is as good as said: to five minutes its middle could lie outside of it.
[[nodiscard]] bool isRange(const Minutes &minutes);

/// What stands in for the minutes of another tool that would do what takes `minutes` in a group (method.md section 1).
[[nodiscard]] int anotherToolsMinutes(int minutes);

/// The minutes a week that a group takes at its level of the plan if the range that was said takes its upper end, or
/// what stands in for that level is made of it. None where no range was said.
[[nodiscard]] std::optional<int> minutesAtMost(const Assessment &assessment, const GroupAdvice &advice);

/// The range that was said for the minutes that a group has at its level of the plan, or for what stands in for them is
/// made of. None where no range was said.
[[nodiscard]] std::optional<Minutes> rangeOf(const Assessment &assessment, const GroupAdvice &advice);

/// The minutes a week that the plan of `advice`, given on `file`, takes if every range that is in it takes its upper
/// end. None where no range is.
[[nodiscard]] std::optional<int> minutesAtMost(const PersonFile &file, const Advice &advice);

} // namespace recentre
