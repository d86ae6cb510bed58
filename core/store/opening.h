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

/// The same as a workbook is opened for use: erasures that were begun are finished, and it is copied if something
/// changed since the last copy or its tables are about to. What of that fails is in `failed`, and keeps nobody from
/// their work. `workbook`: the id by which its copies are known, if it has none itself yet.
struct CopiesToKeep {
    CopiesPlace place;
    QString workbook = {};
    std::optional<Problem> failed = {};
};
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(
    const QString &path, Workbook::Access access, const Safety &safety, CopiesToKeep &copies);

} // namespace recentre
