// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Copies of a workbook, and whether one is whole. From the connection's thread.
#pragma once

#include "holder.h"
#include "model/progress.h"
#include "statement.h"

#include <functional>

namespace recentre {

/// Everything of `source` at `path` (absolute), only its owner's to read. It is made beside it, checked, compared page
/// by page, synced and renamed: what was there is untouched until then, and no half copy is left. Works on a file that
/// was moved, replaced or deleted. FileUnwritable (also when `path` is the open file), FolderReadOnly, DiskFull,
/// Cancelled, or what reading the source gives.
[[nodiscard]] Result<void> copyWorkbook(
    Connection &source, const FileIdentity &sourceFile, const QString &path, const Progress &progress);

/// The workbook at `path`, which nobody has open, becomes what `change` makes of a copy of it: checked, synced, and
/// then in its place, or nothing happened.
[[nodiscard]] Result<void> rewriteWorkbook(
    const QString &path, const std::function<Result<void>(Connection &copy)> &change);

/// A place that is taken: what is made there lies under `unfinished` until it is whole, and then under `path`.
struct TakenPlace {
    QString unfinished, path;
};

/// What stands at `place` becomes what `change` makes of `source`: sound, synced; then `last` is done, which may still
/// refuse, and then it has its name. Whoever calls it has the lock of what stands there.
[[nodiscard]] Result<void> replaceWorkbook(Connection &source, const TakenPlace &place, const Progress &progress,
    const std::function<Result<void>(Connection &copy)> &change, const std::function<Result<void>()> &last);

/// WorkbookDamaged with the first thing found, if the file isn't sound or a row points at nothing.
[[nodiscard]] Result<void> checkWhole(Connection &connection);

} // namespace recentre
