// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The headings of a report, the same in every format. Any thread.
#pragma once

#include "words/language.h"

namespace recentre {

/// What stands above a part of a report.
enum class Head {
    Decided,
    NotDecided,
    Shows,
    GroupByGroup,
    Others, ///< groups that take no time
    Method,
    Brought,
    CouldBring,
    Criterion,
    Weighs,
    Group,
    What,
    Today,
    Plan,
    Why,
    Figure,
    Tables, ///< the charts as tables
};

[[nodiscard]] QString headOf(Head head, const Language &language);

/// "1 of 4", for a page.
[[nodiscard]] QString pageOf(int page, int pages, const Language &language);
/// "A, B and 12 others": what stands for the names that have no room.
[[nodiscard]] QString withOthers(const QStringList &shown, int others, const Language &language);

} // namespace recentre
