// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The steps from an empty file to the tables of today, one file each. New workbooks run them all, so there is one way
/// to a table. What was released is never changed again.
#pragma once

#include "statement.h"

namespace recentre {

/// "RCnt" in the file's header: ours and nobody else's.
inline constexpr int workbookApplicationId = 0x52436e74;

/// The version that this program writes and reads.
[[nodiscard]] int latestWorkbookVersion();

/// Runs what is missing from `version` (0: an empty file) on, inside the transaction that the caller has open.
[[nodiscard]] Result<void> migrate(Connection &connection, int version);

} // namespace recentre
