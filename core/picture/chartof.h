// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which chart shows what a realisation says. Pure.
#pragma once

#include "method/codes.h"

namespace recentre {

/// The charts of product.md, in its order; 8, over the quarters, is none of one audit.
enum class ChartKind {
    TimeAndValue,
    TimeByPurpose,
    TimeNeeded,
    ValueOfHours,
    ObjectivesServed,
    TakingAndGiving,
    BestValue,
    PostToCoffee,
};

/// The chart to look at for a realisation.
[[nodiscard]] ChartKind chartOf(RealisationCode code);

} // namespace recentre
