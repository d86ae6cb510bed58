// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs.h"

#include "words/problems.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recentre {

int wrongCommandLine(Console &console, const QString &sentence)
{
    console.complain(sentence + u' ' + console.language.translate("commands", "See recentre --help."));
    return statusUsage;
}

int workFailed(Console &console, const Problem &problem, const QString &file)
{
    // A problem that names the file itself doesn't say it twice, and says it as it was typed.
    Problem told = problem;
    const bool named = !file.isEmpty() && !told.arguments.isEmpty()
        && QFileInfo(told.arguments.value(0)).absoluteFilePath() == QFileInfo(file).absoluteFilePath();
    if (named)
        told.arguments[0] = file;
    const QString name = file == "-"_L1 ? console.language.translate("commands", "standard input") : file;
    console.complain(problemLine(console.language, told, named ? QString() : name));
    return statusFailed;
}

int workFailed(Console &console, const QString &sentence)
{
    console.complain(sentence);
    return statusFailed;
}

int outputFailed(Console &console)
{
    return workFailed(console, console.language.translate("commands", "Standard output can’t be written to."));
}

std::optional<QString> onlyFile(const Arguments &arguments, Console &console)
{
    if (arguments.files().size() == 1)
        return arguments.files().constFirst();
    wrongCommandLine(console,
        arguments.files().isEmpty() ? console.language.translate("commands", "A file is missing.")
                                    : console.language.translate("commands", "One file at a time, please: %1.")
                                          .arg(arguments.files().join(u", "_s)));
    return std::nullopt;
}

std::optional<Language> languageAsked(const Arguments &arguments, Console &console, const Language &otherwise)
{
    const auto code = arguments.value("language"_L1);
    if (!code)
        return otherwise;
    if (Language::speaks(*code))
        return Language(*code);
    wrongCommandLine(console,
        console.language.translate("commands", "“%1” isn’t a language that Recentre speaks: en or fr.").arg(*code));
    return std::nullopt;
}

} // namespace recentre
