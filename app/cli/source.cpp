// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source.h"

#include "disk/safefile.h"
#include "files/auditreader.h"
#include "runs.h"
#include "store/workbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

Result<QList<PersonFile>> peopleOfWorkbook(const QString &file, const std::optional<QString> &name)
{
    auto workbook = Workbook::open(file, Workbook::Access::ReadOnly);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto entries = (*workbook)->people();
    if (!entries)
        return tl::unexpected(entries.error());
    QList<PersonFile> people;
    for (const PersonEntry &entry : *entries) {
        if (name && entry.name != *name)
            continue;
        auto person = (*workbook)->load(entry.id);
        if (!person)
            return tl::unexpected(person.error());
        people += std::move(*person);
    }
    return people;
}

} // namespace

Result<bool> isWorkbook(const QString &file) { return file == "-"_L1 ? Result<bool>(false) : looksLikeAWorkbook(file); }

Result<QByteArray> auditBytes(const QString &file, Console &console)
{
    if (file != "-"_L1)
        return readFile(file, largestAudit);
    QByteArray bytes;
    while (bytes.size() <= largestAudit) {
        const QByteArray more = console.in.read(largestAudit + 1 - bytes.size());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return tl::unexpected(Problem{ProblemCode::FileTooLarge, {}, {QString::number(largestAudit)}});
}

Result<QList<PersonFile>> peopleOf(const QString &file, const std::optional<QString> &name, Console &console)
{
    const auto workbook = isWorkbook(file);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if (*workbook)
        return peopleOfWorkbook(file, name);
    const auto bytes = auditBytes(file, console);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto person = readAudit(*bytes);
    if (!person)
        return tl::unexpected(person.error());
    if (name && person->person.name != *name)
        return QList<PersonFile>();
    return QList<PersonFile>{std::move(*person)};
}

Result<PersonFile> personOf(const QString &file, const std::optional<QString> &name, Console &console)
{
    auto people = peopleOf(file, name, console);
    if (!people)
        return tl::unexpected(people.error());
    if (people->isEmpty())
        return tl::unexpected(Problem{ProblemCode::NoSuchPerson, {}, {name.value_or(QString())}});
    if (people->size() == 1)
        return people->constFirst();
    QStringList names;
    for (const PersonFile &person : *people)
        names += person.person.name;
    return tl::unexpected(Problem{ProblemCode::SeveralPeople, {}, {names.join(u", "_s)}});
}

Language languageOf(const PersonFile &file, const Console &console)
{
    return Language::speaks(file.person.language) ? Language(file.person.language) : console.language;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

int writeOutput(const QByteArray &bytes, const QString &out, const QString &source, Console &console)
{
    if (out == "-"_L1)
        return console.write(bytes) ? statusDone : outputFailed(console);
    if (isSameFile(out, source))
        return wrongCommandLine(
            console, console.language.translate("commands", "“%1” would be written over itself.").arg(out));
    const auto workbook = QFileInfo(out).isFile() ? looksLikeAWorkbook(out) : Result<bool>(false);
    if (workbook && *workbook)
        return workFailed(console,
            console.language.translate("commands", "“%1” is a workbook, and isn’t written over. Choose another name.")
                .arg(out));
    const auto written = writeFile(out, bytes);
    return written ? statusDone : workFailed(console, written.error(), out);
}

} // namespace recentre
