// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The command line (interchange.md): a table of commands, each a function of its arguments and a Console. No window
/// and no event loop; a QCoreApplication is enough, and `demo` needs none until its hook makes one.
#pragma once

#include "arguments.h"
#include "console.h"

namespace recentre {

/// A sub-command.
struct Command {
    QLatin1StringView name;
    const char *usage; ///< what follows the name
    const char *help; ///< one sentence, to be translated in the context "commands"
    QList<Option> options;
    int (*run)(const Arguments &arguments, Console &console); ///< returns an exit status (console.h)
};

/// All of them, in the order of the help.
[[nodiscard]] QList<Command> commands();

/// Whether the first word of a command line asks for a command (or for help or the version, or is an option that nobody
/// knows), and not for a window on a workbook of that name.
[[nodiscard]] bool isCommand(const QString &word);

/// Whether a command line (without the program's name) may draw on paper: then the application that it runs in has to
/// be a QGuiApplication with our fonts loaded; a QCoreApplication is enough for all others.
[[nodiscard]] bool needsPaper(const QStringList &arguments);

/// Runs a command line without the program's name and returns its exit status: 0 done, 1 the work failed, 2 the command
/// line is wrong. A failure is one line on `console.err`, and nothing is left half-written.
[[nodiscard]] int runCommand(const QStringList &arguments, Console &console);

} // namespace recentre
