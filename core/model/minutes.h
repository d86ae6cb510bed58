// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Minutes a week as a person says them: "45", or a range "30-60".
#pragma once

#include <optional>

namespace recentre {

/// The most minutes that a week has.
inline constexpr int minutesInAWeek = 10080;

/// Whole minutes a week, 0 to 10080, or a range of them.
struct Minutes {
    int low = 0;
    std::optional<int> high = {}; ///< the upper end if it was said as a range; never under `low`

    /// What the method uses: the middle of a range, rounded half up (interchange.md).
    [[nodiscard]] constexpr int middle() const { return high ? (low + *high + 1) / 2 : low; }

    /// What tells whether the plan still fits: the upper end.
    [[nodiscard]] constexpr int upper() const { return high.value_or(low); }

    bool operator==(const Minutes &) const = default;
};

} // namespace recentre
