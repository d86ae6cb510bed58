// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows in and out of the tables. Called inside the transaction that the caller has open, from its thread.
#pragma once

#include "statement.h"
#include "workbook.h"

namespace recentre {

/// Puts or drops every row of the edit: absolute values by their keys, so doing it twice is doing it once. What the
/// rows were before isn't looked at.
[[nodiscard]] Result<void> applyRows(Connection &connection, const PersonEdit &edit);

/// Everything of one person; NoSuchPerson, or PersonDamaged when a value can't be read (WorkbookDamaged: not even the
/// name).
[[nodiscard]] Result<PersonFile> readPerson(Connection &connection, const QString &person);

/// Everybody, by name (whatever its case), then id.
[[nodiscard]] Result<QList<PersonEntry>> readPeople(Connection &connection);

[[nodiscard]] Result<void> putPlace(Connection &connection, const QString &person, const Place &place);
/// Where the person was left; nowhere if nothing was put.
[[nodiscard]] Result<Place> readPlace(Connection &connection, const QString &person);

} // namespace recentre
