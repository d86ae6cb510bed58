// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Why each group is advised as it is, as far as the plan itself tells (method.md section 5): codes with figures under
/// their JSON keys. Plain C++, any thread.
#pragma once

#include "facts.h"
#include "standings.h"

namespace recentre::method {

/// A reason that holds.
struct Because {
    ReasonCode code;
    Facts facts;
    std::vector<std::string> estimated = {}; ///< keys of the facts that something which stands in is part of
};

/// All reasons that hold, for each group of the scores, in the table's order. `anHour`: the value of one more hour,
/// millionths of a point; `anHourEstimated`: something that stands in is part of it.
[[nodiscard]] std::vector<std::vector<Because>> reasonsOf(const Scores &scores, std::span<const double> weights,
    std::span<const Standing> standings, std::int64_t anHour, bool anHourEstimated);

} // namespace recentre::method
