// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How far the seven steps are, read from the current audit alone. Any thread.
#pragma once

#include "model/personfile.h"

namespace recentre {

/// The number of steps; they are counted from 1.
inline constexpr int stepCount = 7;

/// What of a step is done, of how many: objectives (of themselves), groups (of themselves), members told, groups looked
/// at, the picture looked at (0 or 1), groups decided, the week made (0 or 1).
struct StepCount {
    int done = 0, of = 0;
    /// Whether there is something to do, and all of it is done.
    [[nodiscard]] bool complete() const { return of > 0 && done == of; }
    bool operator==(const StepCount &) const = default;
};

[[nodiscard]] StepCount countOf(const PersonFile &file, int step);

/// Whether there is nothing left to do in it: something is there, and all of it is done.
[[nodiscard]] bool stepDone(const PersonFile &file, int step);

} // namespace recentre
