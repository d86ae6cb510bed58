// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "paper/html.h"
#include "paper/pdf.h"
#include "report/calendar.h"
#include "report/csv.h"
#include "report/markdown.h"
#include "runs.h"
#include "source.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>

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

enum class Format { Pdf, Html, Markdown, Csv, Calendar };

std::optional<Format> formatCalled(const QString &name)
{
    static const QMap<QString, Format> formats{{u"pdf"_s, Format::Pdf}, {u"html"_s, Format::Html},
        {u"htm"_s, Format::Html}, {u"md"_s, Format::Markdown}, {u"csv"_s, Format::Csv}, {u"ics"_s, Format::Calendar}};
    const auto found = formats.constFind(name);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

bool isDrawn(Format format) { return format == Format::Pdf || format == Format::Html; }

Result<QByteArray> reportOf(const PersonFile &person, Format format, const Language &language)
{
    switch (format) {
    case Format::Pdf:
        return pdfReport(person, language);
    case Format::Html:
        return htmlReport(person, language);
    case Format::Calendar:
        return person.currentAudit() ? Result<QByteArray>(calendarOf(person, QDateTime::currentDateTimeUtc(), language))
                                     : tl::unexpected(Problem{ProblemCode::NoAudit, {}, {}});
    case Format::Markdown:
    case Format::Csv:
        break;
    }
    const auto advice = adviceForReport(person);
    if (!advice)
        return tl::unexpected(advice.error());
    const Outline outline = outlineOf(person, *advice, AdviceWords(language, person));
    return format == Format::Csv ? csvReport(outline, language) : markdownReport(outline, language);
}

} // namespace

bool needsPaper(const QStringList &words)
{
    if (words.value(0) != "report"_L1)
        return false;
    return std::ranges::any_of(words, [&](const QString &word) {
        const qsizetype end = std::max(word.lastIndexOf(u'.'), word.lastIndexOf(u'='));
        const auto format = formatCalled(word.mid(end + 1).toLower());
        return format && isDrawn(*format);
    });
}

int runReport(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    if (!file)
        return statusUsage;
    const auto out = arguments.value("out"_L1);
    if (!out)
        return wrongCommandLine(console, console.language.translate("commands", "--out FILE is missing."));
    const QString format = formatAsked(arguments, *out);
    const auto wanted = formatCalled(format);
    if (!wanted)
        return wrongCommandLine(console,
            console.language.translate(
                "commands", "Name a report that ends in .pdf, .html, .md, .csv or .ics, or say so with --format."));
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
