// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/windowsocket.h"
#include "runs.h"
#include "source.h"
#include "store/workbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// The window that has the workbook makes the copy; `inUse` is what is told if there is none.
int backupByWindow(const QString &file, const QString &out, const Problem &inUse, Console &console)
{
    const AnswerTo answer = askForBackup(file, out);
    switch (answer.answer) {
    case Answer::Done:
        return statusDone;
    case Answer::Failed:
        return workFailed(console, answer.problem, file);
    case Answer::NoWindow:
    case Answer::NoAnswer:
        break;
    }
    return workFailed(console, inUse, file);
}

} // namespace

int runBackup(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    if (!file)
        return statusUsage;
    const auto out = arguments.value("out"_L1);
    if (!out || *out == "-"_L1)
        return wrongCommandLine(console, console.language.translate("commands", "Say where: --out FILE."));
    if (isSameFile(*file, *out))
        return wrongCommandLine(
            console, console.language.translate("commands", "“%1” would be written over itself.").arg(*out));

    // Another process than the one that has it open may look at its first bytes: only its own must not.
    const auto isBook = isWorkbook(*file);
    if (!isBook)
        return workFailed(console, isBook.error(), *file);
    if (!*isBook)
        return workFailed(console, Problem{ProblemCode::NotAWorkbook, {}, {*file}}, *file);
    auto workbook = Workbook::open(*file, Workbook::Access::ReadOnly);
    if (!workbook)
        return workbook.error().code == ProblemCode::WorkbookInUse
            ? backupByWindow(*file, QFileInfo(*out).absoluteFilePath(), workbook.error(), console)
            : workFailed(console, workbook.error(), *file);
    const auto copied = (*workbook)->backup(*out);
    return copied ? statusDone : workFailed(console, copied.error(), *out);
}

} // namespace recentre
