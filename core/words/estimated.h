// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the time of an advice was said, or stands in. Any thread.
#pragma once

#include "figureof.h"

#include <algorithm>

namespace recentre {

/// Whether the minutes of the level advised stand in for what wasn't said (method.md section 1): then they are marked
/// wherever they are shown.
[[nodiscard]] inline bool isTimeEstimated(const GroupAdvice &advice)
{
    const auto stoodIn = std::ranges::find(advice.reasons, ReasonCode::StoodIn, &Reason::code);
    return stoodIn != advice.reasons.end()
        && std::ranges::any_of(
            figureOf<QStringList>(stoodIn->figures, QLatin1StringView("keys")).value_or(QStringList()),
            [](const QString &key) { return key.endsWith(QLatin1StringView("inutesPerWeek")); });
}

} // namespace recentre
