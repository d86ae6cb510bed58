// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One group of a report: what is decided, why, the next action, and the answers that it rests on. Any thread.
#pragma once

#include "drawing.h"
#include "report/outline.h"

namespace recentre {

/// The group as a block of `width` px, as high as its size says; with what the signs of its scores mean, if it is the
/// first.
[[nodiscard]] Drawing groupBlock(const GroupOutline &group, double width, bool first, const Language &language);

/// A group that takes no time, as a row: what, its name, why, its answers.
[[nodiscard]] Drawing groupRow(const GroupOutline &group, double width);

} // namespace recentre
