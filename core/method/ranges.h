// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Minutes that were said as a range: the method uses the middle; the upper end tells whether the plan still fits
/// (interchange.md). Any thread.
#pragma once

#include "advice.h"

namespace recentre {

/// The minutes a week that the plan of `advice`, given on `file`, takes if every range that is in it takes its upper
/// end. None where no range is.
[[nodiscard]] std::optional<int> minutesAtMost(const PersonFile &file, const Advice &advice);

} // namespace recentre
