// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The budget meter's figures: what is promised, what is used today, and where both lie on the track. Any thread.
#pragma once

#include "exercise/beginning.h"
#include "method/advice.h"

namespace recentre {

/// The meter of the current audit.
struct Meter {
    int promise = minutesAtFirst; ///< minutes a week; not said: what the method takes for it
    bool promiseSaid = false;
    std::optional<int> today = {}; ///< minutes a week; none until those of one member are told
    bool todayEstimated = false; ///< something stands in for some of them
    int groups = 0; ///< members and candidates

    /// The track's whole width, in minutes: the promise stands left of its middle, and today's minutes fit on it.
    [[nodiscard]] int track() const;
    /// 0 to 1 of the track: what is used up to the promise, where the promise lies, what goes beyond it.
    [[nodiscard]] double fill() const;
    [[nodiscard]] double promiseAt() const;
    [[nodiscard]] double over() const;

    bool operator==(const Meter &) const = default;
};

/// The meter of a person; today's minutes are the advice's, which stands in for what isn't said.
[[nodiscard]] Meter meterOf(const PersonFile &file, const std::optional<Advice> &advice);

} // namespace recentre
