// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the current audit says of a group, read and changed: what the cards of steps 3 and 4 stand on. Any thread.
#pragma once

#include "model/edit.h"

#include <functional>

namespace recentre {

/// What the current audit says of the group; a row with its key and nothing else if it says nothing yet, a row without
/// a key if there is no audit.
[[nodiscard]] Assessment assessmentOf(const PersonFile &file, const QString &group);

/// The row of the group in the current audit after `change`; made at the end of the audit's list if there is none.
/// Empty for a group that isn't there, without an audit, and when nothing changes.
[[nodiscard]] Edit assess(
    const PersonFile &file, const QString &group, const std::function<void(Assessment &)> &change);

/// `key` was answered: it is the person's own answer of this audit now, no longer imported, unknown or carried.
void answered(Assessment &row, const QString &key);

} // namespace recentre
