// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How firm a plan is: the plans of many readings of the same answers (method.md section 6). Plain C++; the same
/// figures however the work is spread over threads.
#pragma once

#include "levels.h"

#include <functional>

namespace recentre::method {

/// Runs `body(0)` … `body(count - 1)`, perhaps at once, and returns when all are done.
using Each = std::function<void(int count, const std::function<void(int)> &body)>;

/// Told on the calling thread how many readings of how many are done; false stops.
using Told = std::function<bool(std::int64_t done, std::int64_t total)>;

/// How often each option of the table was in the plan.
using Tally = std::vector<int>;

/// The tally of `readings` readings; none if it was told to stop. `each` and `told` may be empty.
[[nodiscard]] std::optional<Tally> read(
    const Scores &scores, const Table &table, int readings, const Each &each, const Told &told);

} // namespace recentre::method
