// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The report as a table for a spreadsheet (RFC 4180): a row a group. Any thread.
#pragma once

#include "outline.h"

#include <QByteArray>

namespace recentre {

/// The table of an outline, in its language: UTF-8 with a byte order mark, CRLF, figures as whole numbers, dates as
/// 2026-12-01. Between cells stands a comma, in French a semicolon, as spreadsheets of that language read them.
[[nodiscard]] QByteArray csvReport(const Outline &outline, const Language &language);

/// `text` as it may stand in a cell without being a formula: what would begin one gets an apostrophe before it.
[[nodiscard]] QString guardedForSpreadsheet(const QString &text);

} // namespace recentre
