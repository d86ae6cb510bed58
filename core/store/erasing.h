// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody taken out of a workbook and of all its copies, for good. From the connection's thread.
#pragma once

#include "copies.h"
#include "practice.h"
#include "safety.h"

namespace recentre {

/// What is erased of one person, dated `today`; NoSuchPerson if they aren't there.
[[nodiscard]] Result<Receipt> receiptFor(Connection &connection, const QString &person, QDate today);

/// Notes among the copies who is to be erased, beside whoever waits already: the workbook may be damaged before the
/// copies are done, and nobody is to come back with one. Without copies there is nothing to note. As writeFile.
[[nodiscard]] Result<void> noteErasure(Connection &connection, const Copies &copies, const QString &person);

/// Those who are noted among the copies in `folder`, of one workbook. FileUnreadable, FileTooLarge.
[[nodiscard]] Result<QStringList> notedErasures(const QString &folder);

/// Who was noted and isn't erased after all, is noted no more.
void dropNote(Connection &connection, const Copies &copies);

/// Inside the caller's transaction: all rows of the person go, and their id is noted as an erasure that was begun.
[[nodiscard]] Result<void> beginErasure(Connection &connection, const QString &person);

/// Whether an erasure waits to be finished.
[[nodiscard]] Result<bool> erasuresWait(Connection &connection);

/// What was begun, also by a program that was killed: the workbook is written anew, since SQLite overwrites what it
/// deletes but not what it once moved (a page that was split keeps its old half until something is put over it); then
/// each copy without those people. A copy that is too damaged to be rewritten is removed. Gives how many were
/// rewritten; begins again where it failed. Does nothing where copies aren't kept. The note goes last.
struct Rewritten {
    int copies = 0, removed = 0;
};
[[nodiscard]] Result<Rewritten> finishErasures(Connection &connection, const Copies &copies, const Safety &safety);

} // namespace recentre
