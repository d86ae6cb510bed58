// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The commands themselves, a file each, and how they refuse. Called from the thread of `runCommand`; they block.
#pragma once

#include "arguments.h"
#include "console.h"
#include "model/problem.h"

namespace recentre {

/// The recommendations and realisations for an audit, as text or as JSON.
[[nodiscard]] int runRecommend(const Arguments &arguments, Console &console);
/// The report, in Markdown.
[[nodiscard]] int runReport(const Arguments &arguments, Console &console);
/// Audit files and workbooks into an audit file or a workbook.
[[nodiscard]] int runImport(const Arguments &arguments, Console &console);
/// Everything about a person as an audit file.
[[nodiscard]] int runExport(const Arguments &arguments, Console &console);
/// Whether a workbook or an audit file is whole.
[[nodiscard]] int runCheck(const Arguments &arguments, Console &console);
/// A consistent copy of a workbook.
[[nodiscard]] int runBackup(const Arguments &arguments, Console &console);
/// The window on the sample, by the console's hook.
[[nodiscard]] int runDemo(const Arguments &arguments, Console &console);

/// One line: the sentence, and where the help is. Returns statusUsage.
int wrongCommandLine(Console &console, const QString &sentence);
/// One line: what went wrong with `file`, where, and what to do. Returns statusFailed.
int workFailed(Console &console, const Problem &problem, const QString &file = {});
/// One line. Returns statusFailed.
int workFailed(Console &console, const QString &sentence);
/// One line: standard output couldn't be written. Returns statusFailed.
int outputFailed(Console &console);

/// The one file that a command is about, or none: then it has been said what is wrong.
[[nodiscard]] std::optional<QString> onlyFile(const Arguments &arguments, Console &console);
/// The language asked for; none asked for: `otherwise`. Nothing: it isn't one that Recentre speaks, which has been
/// said.
[[nodiscard]] std::optional<Language> languageAsked(
    const Arguments &arguments, Console &console, const Language &otherwise);

} // namespace recentre
