// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What all other groups can bring when one is forced to a level (method.md section 5). Plain C++, any thread.
#pragma once

#include "levels.h"

#include <array>

namespace recentre::method {

/// The most value of all other groups that aren't pinned, for each level that a group might have (by `Level`; its
/// minutes are the group's for that level, whether it has it or not); none where that level alone takes more than the
/// budget leaves.
using Others = std::array<std::optional<std::int64_t>, 4>;

/// The others of each of the table's groups. Each group is left out once by halving the groups: those of one half are
/// added for all of the other half together, so that `n` groups take n · log n additions over minutes.
[[nodiscard]] std::vector<Others> othersOf(const Scores &scores, const Table &table, int budget);

} // namespace recentre::method
