// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The way back to a copy where the workbook itself can't be opened, or isn't there any more. Any thread; blocks on the
/// disk. Nobody of this process may have the workbook open.
#pragma once

#include "holding.h"
#include "model/progress.h"

#include <QStringList>

namespace recentre {

/// The ids of the workbooks that have copies in `folder`.
[[nodiscard]] QStringList workbooksWithCopies(const QString &folder);

/// The copies in `folder` of the workbook with this id, the oldest first.
[[nodiscard]] QList<KeptCopy> copiesOfWorkbook(const QString &folder, const QString &workbook);

/// The file at `path`, which can't be opened or isn't there, becomes what `copy` holds; `place` is where that copy is.
/// What stood there is set aside among the copies as it is, whatever is wrong with it, with the journal or the log that
/// lies beside it. It is under its name until the other one is: a failure or a kill before that changes nothing.
/// Whose erasure was begun doesn't come back.
/// FileNotFound, WorkbookDamaged: of the copy; WorkbookInUse: somebody has the file after all; Cancelled; else as
/// Workbook::backup. `aside` is what stood there, if anything did.
[[nodiscard]] Result<WentBack> putBack(
    const KeptCopy &copy, const QString &path, const CopiesPlace &place, const Progress &progress = {});

} // namespace recentre
