// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Answers of an earlier audit that stand in the current one until they are said again ("as in June"). They count in
/// the advice like any other; what is told, looked at or done is only what was said in its own audit. Kept in the
/// `extra` of the row or of the tag, as "carried": key → the date of the audit that it was said in. Pure functions; any
/// thread.
#pragma once

#include "assessment.h"

namespace recentre {

/// The date of the audit that the answer `key` of a row, or the score `key` of a tag ("brought", "potential"), was said
/// in; invalid: it was said in its own.
[[nodiscard]] QDate carriedFrom(const Assessment &row, const QString &key);
[[nodiscard]] QDate carriedFrom(const Tag &tag, const QString &key);

/// The answer stands in from an audit of `date`.
void carry(Assessment &row, const QString &key, const QDate &date);
void carry(Tag &tag, const QString &key, const QDate &date);

/// What else an `extra` keeps: of two rows that become one, the answers of one aren't marked by what the other carries.
[[nodiscard]] QJsonObject withoutCarried(QJsonObject extra);

/// The answer is this audit's own.
void settle(Assessment &row, const QString &key);
void settle(Tag &tag, const QString &key);

} // namespace recentre
