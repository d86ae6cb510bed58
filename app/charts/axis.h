// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Axes that begin at 0 and end at a round figure. Pure functions.
#pragma once

namespace recentre {

/// The distance of ticks, 1, 2 or 5 times a power of ten, so that at most `ticks` of them reach `most`.
[[nodiscard]] double tickStep(double most, int ticks);

/// The same for minutes a week: 5, 10, 15, 20, 30 or whole hours.
[[nodiscard]] double minuteStep(double most, int ticks);

/// The end of an axis: the first tick at or past `most`; at least one.
[[nodiscard]] double axisEnd(double most, double step);

} // namespace recentre
