// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How firm a plan is: the plans of many readings of the same answers (method.md section 6). Plain C++; the same
/// figures however the work is spread over threads.
#pragma once

#include "levels.h"

#include <array>
#include <functional>

namespace recentre::method {

/// Runs `body(0)` … `body(count - 1)`, perhaps at once, and returns when all are done.
using Each = std::function<void(int count, const std::function<void(int)> &body)>;

/// Told on the calling thread how many readings of how many are done; false stops.
using Told = std::function<bool(std::int64_t done, std::int64_t total)>;

/// How the draws of one rating went with the advice: readings by side of its middle (below, above) and by whether the
/// group stood there at the level advised (elsewhere, there).
struct Sway {
    std::array<std::array<int, 2>, 2> times{};

    /// The share of the advised level above the middle, less that below it; 0 where a side has no reading.
    [[nodiscard]] double shift() const;
};

/// What the readings came to.
struct Tally {
    std::vector<int> times; ///< how often each option of the table was in the plan
    std::vector<std::vector<Sway>> sways; ///< of the table's groups, as `Rated::ratings`; none for one without a choice
};

/// The tally of `readings` readings, of which `planned` is the plan to look out for (each group's option, as in
/// `planOf`); none if it was told to stop. `each` and `told` may be empty.
[[nodiscard]] std::optional<Tally> read(const Scores &scores, const Table &table, std::span<const std::size_t> planned,
    int readings, const Each &each, const Told &told);

} // namespace recentre::method
