// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr Option personOption{"person"_L1, "NAME"_L1}, languageOption{"language"_L1, "en|fr"_L1},
    formatOption{"format"_L1, "FORMAT"_L1}, outputOption{"out"_L1, "FILE"_L1};

QString helpOn(const Command &command, const Language &words)
{
    return u"recentre "_s + command.name + u' ' + QString::fromLatin1(command.usage) + u"\n    "_s
        + words.translate("commands", command.help) + u'\n';
}

QString help(const Language &words)
{
    QString text = words.translate("commands", "Recentre: which of your groups are worth your time.") + u"\n\n"_s
        + u"recentre [WORKBOOK]\n    "_s + words.translate("commands", "Opens the window.") + u'\n';
    for (const Command &command : commands())
        text += helpOn(command, words);
    return text + u'\n'
        + words.translate("commands",
            "A file is an audit file (JSON) or a workbook; “-” is standard input or output. "
            "Exit status: 0 done, 1 the work failed, 2 the command line is wrong.")
        + u'\n';
}

int shown(const QString &text, Console &console)
{
    return console.write(text.toUtf8()) ? statusDone : outputFailed(console);
}

} // namespace

QList<Command> commands()
{
    return {
        {"recommend"_L1, "FILE [--person NAME] [--budget MINUTES] [--readings N] [--language en|fr] [--json]",
            QT_TRANSLATE_NOOP("commands", "Says what is advised for each group and why, as text or as JSON."),
            {personOption, {"budget"_L1, "MINUTES"_L1}, {"readings"_L1, "N"_L1}, languageOption, {"json"_L1}},
            runRecommend},
        {"report"_L1, "FILE [--person NAME] [--language en|fr] --out FILE.pdf|.html|.md|.csv|.ics [--format FORMAT]",
            QT_TRANSLATE_NOOP("commands",
                "Writes the report of the current evaluation as PDF, a web page, Markdown, a table, or its dates as a "
                "calendar."),
            {personOption, languageOption, outputOption, formatOption}, runReport},
        {"import"_L1, "EXPORT... --into FILE.json|WORKBOOK [--person NAME] [--dry-run]",
            QT_TRANSLATE_NOOP("commands",
                "Takes audit files and workbooks into an audit file or a workbook; what is there already stays."),
            {{"into"_L1, "FILE"_L1}, personOption, {"dry-run"_L1}}, runImport},
        {"export"_L1, "WORKBOOK [--person NAME] --out FILE.json [--format json]",
            QT_TRANSLATE_NOOP("commands", "Writes everything about a person, every audit, as an audit file."),
            {personOption, outputOption, formatOption}, runExport},
        {"check"_L1, "WORKBOOK [--repair NEW]",
            QT_TRANSLATE_NOOP("commands", "Says whether a workbook or an audit file is whole."),
            {{"repair"_L1, "NEW"_L1}, personOption}, runCheck},
        {"backup"_L1, "WORKBOOK --out FILE",
            QT_TRANSLATE_NOOP("commands", "Makes a consistent copy of a workbook, also while a window has it open."),
            {outputOption}, runBackup},
        {"demo"_L1, "[--language en|fr]",
            QT_TRANSLATE_NOOP("commands", "Opens the window on a throw-away copy of the sample."), {languageOption},
            runDemo},
    };
}

bool isCommand(const QString &word)
{
    return word == "-h"_L1 || word == "help"_L1 || word.startsWith("--"_L1)
        || std::ranges::any_of(commands(), [&](const Command &command) { return word == command.name; });
}

int runCommand(const QStringList &words, Console &console)
{
    const QString name = words.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return shown(help(console.language), console);
    if (name == "--version"_L1)
        return shown(u"Recentre " RECENTRE_VERSION "\n"_s, console);
    for (const Command &command : commands()) {
        if (name != command.name)
            continue;
        const QStringList rest = words.mid(1);
        if (rest.value(0) == "--help"_L1 || rest.value(0) == "-h"_L1)
            return shown(helpOn(command, console.language), console);
        const auto arguments = Arguments::parse(rest, command.options, console.language);
        return arguments ? command.run(*arguments, console) : wrongCommandLine(console, arguments.error());
    }
    return wrongCommandLine(console, console.language.translate("commands", "There is no command “%1”.").arg(name));
}

} // namespace recentre
