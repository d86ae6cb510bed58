// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/calendar.h"
#include "report/csv.h"
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

enum class Format { Markdown, Csv, Calendar };

std::optional<Format> formatCalled(const QString &name)
{
    if (name == "md"_L1)
        return Format::Markdown;
    if (name == "csv"_L1)
        return Format::Csv;
    return name == "ics"_L1 ? std::optional(Format::Calendar) : std::nullopt;
}

Result<QByteArray> reportOf(const PersonFile &person, Format format, const Language &language)
{
    if (format == Format::Calendar)
        return person.currentAudit() ? Result<QByteArray>(calendarOf(person, QDateTime::currentDateTimeUtc(), language))
                                     : tl::unexpected(Problem{ProblemCode::NoAudit, {}, {}});
    const auto advice = adviceForReport(person);
    if (!advice)
        return tl::unexpected(advice.error());
    const Outline outline = outlineOf(person, *advice, AdviceWords(language, person));
    return format == Format::Csv ? csvReport(outline, language) : markdownReport(outline, language);
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
    if (format == "pdf"_L1 || format == "html"_L1)
        return workFailed(console,
            console.language
                .translate("commands",
                    "This Recentre writes reports as Markdown (.md), table (.csv) or calendar (.ics), not yet as %1.")
                .arg(format.toUpper()));
    const auto wanted = formatCalled(format);
    if (!wanted)
        return wrongCommandLine(console,
            console.language.translate(
                "commands", "Name a report that ends in .md, .csv or .ics, or say --format md, csv or ics."));
    if (!languageAsked(arguments, console, console.language))
        return statusUsage;

    const auto person = personOf(*file, arguments.value("person"_L1), console);
    if (!person)
        return workFailed(console, person.error(), *file);
    const auto report = reportOf(*person, *wanted, *languageAsked(arguments, console, languageOf(*person, console)));
    if (!report)
        return workFailed(console, report.error(), *file);
    return writeOutput(*report, *out, *file, console);
}

} // namespace recentre
