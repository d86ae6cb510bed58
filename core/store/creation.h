// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A workbook that isn't there yet. Blocks on the disk; any thread.
#pragma once

#include "safety.h"

#include "model/problem.h"

namespace recentre {

/// Makes an empty workbook at `path`, only its owner's to read (0600, its new folders 0700). It is made whole under
/// `path` + ".new" and then renamed: whatever happens, there is never half of one under its name. What a killed one has
/// left there is taken up again. Well also if another process made it meanwhile; WorkbookInUse while another makes it.
[[nodiscard]] Result<void> createWorkbook(const QString &path, const Safety &safety);

/// Opens the folder of `path` and syncs it.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);

/// Makes the folder and those above it, only their owner's, each on the disk before what goes into it.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

} // namespace recentre
