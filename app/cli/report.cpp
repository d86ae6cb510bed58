// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdown.h"
#include "runs.h"
#include "source.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// What --format or the name of the file says; empty: neither does.
QString formatAsked(const Arguments &arguments, const QString &out)
{
    if (const auto format = arguments.value("format"_L1))
        return format->toLower();
    return out == "-"_L1 ? QString() : QFileInfo(out).suffix().toLower();
}

Result<QByteArray> reportOf(const PersonFile &person, const Language &language)
{
    const auto advised = advise(person);
    if (!advised)
        return tl::unexpected(advised.error());
    const auto decided = advise(withDecisionsPinned(person), {.readings = 0});
    if (!decided)
        return tl::unexpected(decided.error());
    const AdviceWords words(language, person);
    return markdownReport(outlineOf(person, {*advised, *decided}, words), language);
}

} // namespace

int runReport(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    if (!file)
        return statusUsage;
    const auto out = arguments.value("out"_L1);
    if (!out)
        return wrongCommandLine(console, console.language.translate("commands", "--out FILE is missing."));
    const QString format = formatAsked(arguments, *out);
    if (format == "pdf"_L1 || format == "html"_L1 || format == "csv"_L1)
        return workFailed(console,
            console.language.translate("commands", "This Recentre writes reports as Markdown (.md), not yet as %1.")
                .arg(format.toUpper()));
    if (format != "md"_L1)
        return wrongCommandLine(
            console, console.language.translate("commands", "Name a report that ends in .md, or say --format md."));
    if (!languageAsked(arguments, console, console.language))
        return statusUsage;

    const auto person = personOf(*file, arguments.value("person"_L1), console);
    if (!person)
        return workFailed(console, person.error(), *file);
    const auto report = reportOf(*person, *languageAsked(arguments, console, languageOf(*person, console)));
    if (!report)
        return workFailed(console, report.error(), *file);
    return writeOutput(*report, *out, *file, console);
}

} // namespace recentre
