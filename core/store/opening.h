// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The way into a workbook file, step by step as reliability.md section 6 has it.
#pragma once

#include "safety.h"
#include "statement.h"
#include "workbook.h"

namespace recentre {

/// A connection to the workbook at `path` (absolute), locked, with its settings read back, its tables up to date and
/// the real write done; made first if it isn't there. ReadOnly: not locked, nothing written. The Problems of
/// Workbook::open.
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(
    const QString &path, Workbook::Access access, const Safety &safety);

} // namespace recentre
