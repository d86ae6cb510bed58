// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The same knapsack given to GLPK, an independent solver: an oracle for tests, a rival for benchmarks.
#pragma once

#include "method/plan.h"

#include <optional>

namespace recentre {

/// The best value that GLPK finds, added up in integers from its rounded answer; none if it found no proven optimum
/// within a minute.
std::optional<std::int64_t> glpkValue(
    const method::Choices &choices, const std::vector<std::int64_t> &values, int budget);

} // namespace recentre
