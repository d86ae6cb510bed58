// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The way back to a copy: what it holds, how that is beside what the workbook holds now, and the one taking the
/// other's place.
#pragma once

#include "copies.h"
#include "holding.h"
#include "safety.h"

#include "model/progress.h"

#include <functional>

namespace recentre {

class Workbook;

/// What a workbook, or a copy of one, holds. From the connection's thread.
[[nodiscard]] Result<Holding> holdingOf(Connection &connection);

/// What `then` holds beside `now`, and what of `now` it doesn't have. Cancelled if `progress` says so.
[[nodiscard]] Result<ThenAndNow> compared(Workbook &then, Workbook &now, const Progress &progress);

/// The file of `connection` becomes what `copy` holds: that is made beside it, brought up to date and checked; then the
/// file as it is now is copied among `copies`, as set aside on `today`; then the one takes the other's name. Until that
/// moment a failure or a kill changes nothing, from it on the file is the other one. Erasures that wait are finished
/// first, so that nobody comes back. Which file is under the name, its identity says: `connection` has the old one.
[[nodiscard]] Result<KeptCopy> goBackTo(const KeptCopy &copy, Connection &connection, Copies &copies, QDate today,
    const Safety &safety, const Progress &progress);

/// The file at `path` becomes what `copy` holds, of the workbook with the id `workbook`, but for those whose erasure
/// was begun: they are gone from it, and the next opening finishes it. It is made beside it, brought up to date and
/// checked; then `setAside` is done, which may still refuse; then it has the name. Whoever calls it sees to it that
/// nobody else has what stands there. What a copy is worth is `lookAt`'s to say.
[[nodiscard]] Result<void> restore(const KeptCopy &copy, const QString &path, const QString &workbook,
    const QStringList &erased, const Progress &progress, const std::function<Result<void>()> &setAside);

/// Takes away what a killed program has left of going back, beside the workbook at `path`.
void cleanGoingBack(const QString &path);

} // namespace recentre
