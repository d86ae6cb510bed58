// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The dates of the plan as a calendar file (RFC 5545): the next evaluation, and until when each trial lasts. Any
/// thread.
#pragma once

#include "words/language.h"

#include "model/personfile.h"

#include <QByteArray>
#include <QDateTime>

namespace recentre {

/// The calendar of the current audit, UTF-8 with CRLF, lines folded at 75 bytes; whole days, in `language`. `made` is
/// when it is made: DTSTAMP, and what SEQUENCE counts. Without a date to tell it holds no event.
[[nodiscard]] QByteArray calendarOf(const PersonFile &file, const QDateTime &made, const Language &language);

/// Whether there is a date to tell.
[[nodiscard]] bool hasDates(const PersonFile &file);

/// A line of a calendar file, folded: 75 bytes at most each, never within a character, CRLF at the end.
[[nodiscard]] QByteArray foldedLine(const QByteArray &line);

/// `text` as a value of the type TEXT: what separates is escaped, line breaks are "\n", control characters go.
[[nodiscard]] QString escapedForCalendar(const QString &text);

} // namespace recentre
