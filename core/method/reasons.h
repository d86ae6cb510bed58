// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Why each group is advised as it is, as far as the plan itself tells (method.md section 5): codes with figures under
/// their JSON keys. Plain C++, any thread.
#pragma once

#include "levels.h"

#include <variant>

namespace recentre::method {

/// A figure under its JSON key: minutes, points or a score, an id, ids.
struct Fact {
    const char *key;
    std::variant<int, double, std::string, std::vector<std::string>> value;
};

/// A reason that holds.
struct Because {
    ReasonCode code;
    std::vector<Fact> facts;
};

/// How a group stands in the plan. Not judged: without options.
struct Standing {
    std::vector<Option> options; ///< that it has; pinned: its one
    std::size_t planned = 0; ///< which of them
    std::optional<Option> keep = {}; ///< what a member's time brings today, pinned or not, if it has that level

    [[nodiscard]] bool judged() const { return !options.empty(); }
    [[nodiscard]] const Option &plan() const { return options[planned]; }
};

/// All reasons that hold, for each group of the scores, in the table's order. `anHour`: the value of one more hour,
/// millionths of a point.
[[nodiscard]] std::vector<std::vector<Because>> reasonsOf(
    const Scores &scores, std::span<const double> weights, std::span<const Standing> standings, std::int64_t anHour);

} // namespace recentre::method
