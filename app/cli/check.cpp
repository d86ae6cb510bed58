// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "runs.h"
#include "source.h"
#include "store/workbook.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

int said(const QString &sentence, Console &console)
{
    return console.write(sentence.toUtf8() + '\n') ? statusDone : outputFailed(console);
}

int checkWorkbook(const QString &file, Console &console)
{
    auto workbook = Workbook::open(file, Workbook::Access::ReadOnly);
    if (!workbook)
        return workFailed(console, workbook.error(), file);
    if (const auto whole = (*workbook)->check(); !whole)
        return workFailed(console, whole.error(), file);
    const auto people = (*workbook)->people();
    if (!people)
        return workFailed(console, people.error(), file);
    const int count = static_cast<int>(people->size());
    return said(
        console.language.translate("commands", "“%1” is whole. People in it: %n.", nullptr, count).arg(file), console);
}

int checkAudit(const QString &file, Console &console)
{
    const auto bytes = auditBytes(file, console);
    if (!bytes)
        return workFailed(console, bytes.error(), file);
    const auto person = readAudit(*bytes);
    if (!person)
        return workFailed(console, person.error(), file);
    const QString name = file == "-"_L1 ? console.language.translate("commands", "standard input") : file;
    return said(console.language.translate("commands", "“%1” is whole. Groups: %2, audits: %3.")
                    .arg(name, QString::number(person->groups.size()), QString::number(person->audits.size())),
        console);
}

} // namespace

int runCheck(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    if (!file)
        return statusUsage;
    if (arguments.has("repair"_L1))
        return workFailed(console,
            console.language.translate("commands",
                "This Recentre can’t repair a workbook yet. Keep the file as it is, and go back to a copy."));
    const auto workbook = isWorkbook(*file);
    if (!workbook)
        return workFailed(console, workbook.error(), *file);
    return *workbook ? checkWorkbook(*file, console) : checkAudit(*file, console);
}

} // namespace recentre
