// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads `recentre-audit` version 1 (interchange.md). Any thread.
#pragma once

#include "model/personfile.h"
#include "model/problem.h"

#include <QByteArrayView>

namespace recentre {

/// The largest audit file that is read.
inline constexpr qint64 largestAudit = 16 * 1024 * 1024;

/// The person in an audit file's bytes. Every refusal of interchange.md, with its place; nothing is taken in then.
[[nodiscard]] Result<PersonFile> readAudit(QByteArrayView bytes);

} // namespace recentre
