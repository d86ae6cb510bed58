// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The charts of core/picture as drawings: what a report prints. Labels stand on the things and cover neither them nor
/// each other. Any thread.
#pragma once

#include "drawing.h"
#include "words/picturewords.h"

namespace recentre {

/// Each `width` px wide, as high as it needs.
[[nodiscard]] Drawing drawn(const TimeAndValue &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const TimeByPurpose &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const TimeNeeded &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const ValueOfHours &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const ObjectivesServed &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const TakingAndGiving &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const BestValue &chart, const AdviceWords &words, double width);
[[nodiscard]] Drawing drawn(const PostToCoffee &chart, const AdviceWords &words, double width);

/// How charts are written.
namespace chartType {
inline constexpr Type caption{Face::Text, 12, 16, 400}, name{Face::Text, 12, 16, 400}, label{Face::Text, 13, 18, 400},
    strong{Face::Text, 13, 18, 600}, quadrant{Face::Voice, 17, 22, 400};
} // namespace chartType

} // namespace recentre
