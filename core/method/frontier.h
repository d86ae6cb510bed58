// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The most value for every budget at once (method.md section 4). Plain C++, any thread.
#pragma once

#include "plan.h"

namespace recentre::method {

/// The best value for each budget from 0 to `top` minutes, by dynamic programming over minutes. Every group must have
/// an option that takes no minutes. Values within ± 2·10⁷ each.
[[nodiscard]] std::vector<std::int64_t> bestValues(
    const Choices &choices, std::span<const std::int64_t> values, int top);

} // namespace recentre::method
