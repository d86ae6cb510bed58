// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The decided week in words, of the groups of an outline. Any thread.
#pragma once

#include "outline.h"

namespace recentre {

/// The week of these groups in their order; `promise` in minutes. None if none of them is decided.
[[nodiscard]] std::optional<WeekOutline> weekTold(
    const QList<GroupOutline> &groups, QDate next, int promise, const Language &language);

} // namespace recentre
