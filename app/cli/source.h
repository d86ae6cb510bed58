// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a command reads from and writes to: an audit file, a workbook, standard input or output. Blocks.
#pragma once

#include "console.h"
#include "model/personfile.h"
#include "model/problem.h"

#include <optional>

namespace recentre {

/// Whether `file` is a workbook. Standard input ("-") isn't one.
[[nodiscard]] Result<bool> isWorkbook(const QString &file);

/// The bytes of an audit file, of standard input for "-"; at most what an audit file may have.
[[nodiscard]] Result<QByteArray> auditBytes(const QString &file, Console &console);

/// Everybody in `file`, or the one called `name` if a name is asked for.
[[nodiscard]] Result<QList<PersonFile>> peopleOf(
    const QString &file, const std::optional<QString> &name, Console &console);

/// The one person in `file`, or the one called `name`. NoSuchPerson, SeveralPeople.
[[nodiscard]] Result<PersonFile> personOf(const QString &file, const std::optional<QString> &name, Console &console);

/// The languages of a person's report: the person's own if Recentre speaks it, else the console's.
[[nodiscard]] Language languageOf(const PersonFile &file, const Console &console);

/// Writes `bytes` to `out` ("-": standard output) and returns the exit status. Never over `source` nor over a workbook.
[[nodiscard]] int writeOutput(const QByteArray &bytes, const QString &out, const QString &source, Console &console);

/// Whether both names lead to the same file that is there.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace recentre
