// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A new person with a first audit. Dates and ids are handed in. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The minutes a week that an audit begins with: what the meter shows is what the method reckons with.
inline constexpr int minutesAtFirst = 240;

/// Somebody who begins: a name, the language of the screens, and an audit on `date` with nothing in it but
/// `minutesAtFirst`.
[[nodiscard]] PersonFile newPerson(
    const QString &personId, const QString &name, const QString &language, const QString &auditId, const QDate &date);

/// Everything of a person as the one edit that adds it to a workbook (its person has no row before).
[[nodiscard]] Edit additionOf(const PersonFile &file, EditKind kind);

} // namespace recentre
