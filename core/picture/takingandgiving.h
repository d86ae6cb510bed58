// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 6, taking and giving: the members' time by role. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// The chart: minutes a week and groups of each role.
struct TakingAndGiving {
    std::array<RoleTime, 4> roles; ///< as `Role`: reader, reactor, contributor, initiator
    RoleTime unknown; ///< role not said
    std::array<bool, 4> estimated = {}; ///< for each role: some of its minutes weren't said
    bool unknownEstimated = false; ///< the same for those whose role isn't said
    int minutesToday = 0;
};

[[nodiscard]] TakingAndGiving takingAndGiving(const Basis &basis);

} // namespace recentre
