// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What each chart shows as a table, for those who read it and don't look. Any thread.
#pragma once

#include "outline.h"
#include "picture/basis.h"

namespace recentre {

/// A table in words: its heads, its rows of as many cells.
struct ChartRows {
    QStringList heads;
    QList<QStringList> rows;
};

/// The table of a chart; chart 7's has a row every half hour.
[[nodiscard]] ChartRows chartRows(ChartKind kind, const Basis &basis, const AdviceWords &words);

} // namespace recentre
