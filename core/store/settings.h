// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The lock, the settings of the connection, and the first write. In this order; from the connection's thread.
#pragma once

#include "safety.h"
#include "statement.h"
#include "workbook.h"

namespace recentre {

/// Takes the file for this connection until it is closed. First of all: any reading before would only share it, and two
/// that share it keep one another from ever writing.
[[nodiscard]] Result<void> lock(Connection &connection);

/// Sets what platform.md asks for and reads each back: SettingRefused if one isn't what was asked.
[[nodiscard]] Result<void> applySettings(Connection &connection, Workbook::Access access, const Safety &safety);

/// What is noted of a workbook when it is opened.
struct Use {
    QString workbook; ///< its id, where it has none yet
    bool copied = false; ///< the last automatic copy has everything
};

/// Missing migrations, the opening counter and `use` in one transaction: finds a read-only file or folder and a full
/// disk before anybody has typed.
[[nodiscard]] Result<void> beginUse(Connection &connection, const Safety &safety, const Use &use);

/// Reads something, for who only reads.
[[nodiscard]] Result<void> probe(Connection &connection);

/// Takes back what is open after `failed`, which is returned.
[[nodiscard]] Result<void> rolledBack(Connection &connection, const Problem &failed);

} // namespace recentre
