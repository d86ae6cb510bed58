// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The decided week in words, of the groups of an outline. Any thread.
#pragma once

#include "outline.h"

namespace recentre {

/// The week of these groups in their order; the time to give is the advice's. None if none of them is decided.
[[nodiscard]] std::optional<WeekOutline> weekTold(
    const QList<GroupOutline> &groups, QDate next, const Advice &advice, const Language &language);

} // namespace recentre
