// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's private rows and the list of people, in and out of the tables. From the connection's thread.
#pragma once

#include "practice.h"
#include "statement.h"

#include <QList>

namespace recentre {

/// Changes what `change` has, inside the caller's transaction; RowRefused at its end if the person isn't there.
[[nodiscard]] Result<void> putPractice(Connection &connection, const QString &person, const PracticeChange &change);
/// The row; an empty one if nothing was ever put.
[[nodiscard]] Result<PracticeRow> readPractice(Connection &connection, const QString &person);

/// Everybody with what the list says of them, by name (whatever its case), then id; in one statement.
[[nodiscard]] Result<QList<PersonOverview>> readOverview(Connection &connection);

} // namespace recentre
