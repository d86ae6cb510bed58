// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "runs.h"
#include "source.h"
#include "store/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

int said(const QString &sentence, Console &console)
{
    return console.write(sentence.toUtf8() + '\n') ? statusDone : outputFailed(console);
}

int checkWorkbook(const QString &file, const std::optional<QString> &name, Console &console)
{
    auto workbook = Workbook::open(file, Workbook::Access::ReadOnly);
    if (!workbook)
        return workFailed(console, workbook.error(), file);
    if (const auto whole = (*workbook)->check(); !whole)
        return workFailed(console, whole.error(), file);
    const auto people = (*workbook)->people();
    if (!people)
        return workFailed(console, people.error(), file);
    for (const PersonEntry &entry : *people)
        if (const auto person = (*workbook)->load(entry.id); !person)
            return workFailed(console, person.error(), file);
    const auto called = [&](const PersonEntry &entry) { return entry.name == *name; };
    if (name && std::ranges::none_of(*people, called))
        return workFailed(console, Problem{ProblemCode::NoSuchPerson, {}, {*name}}, file);
    const int count = static_cast<int>(people->size());
    return said(
        console.language.translate("commands", "“%1” is whole. People in it: %n.", nullptr, count).arg(file), console);
}

int checkAudit(const QString &file, const std::optional<QString> &name, Console &console)
{
    const auto bytes = auditBytes(file, console);
    if (!bytes)
        return workFailed(console, bytes.error(), file);
    const auto person = readAudit(*bytes);
    if (!person)
        return workFailed(console, person.error(), file);
    if (name && person->person.name != *name)
        return workFailed(console, Problem{ProblemCode::NoSuchPerson, {}, {*name}}, file);
    const QString source = file == "-"_L1 ? console.language.translate("commands", "standard input") : file;
    return said(console.language.translate("commands", "“%1” is whole. Groups: %2, audits: %3.")
                    .arg(source, QString::number(person->groups.size()), QString::number(person->audits.size())),
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
    const auto name = arguments.value("person"_L1);
    return *workbook ? checkWorkbook(*file, name, console) : checkAudit(*file, name, console);
}

} // namespace recentre
